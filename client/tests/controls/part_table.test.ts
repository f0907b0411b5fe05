/** A chart's table of values follows a list of any length, reading only what is other than before. */

import { createRenderEffect, createRoot, createSignal, type Setter } from "solid-js";
import { expect, test } from "vitest";

interface Part {
  get(name: string): unknown;
  all(): object;
  set: Setter<number>;
  select: Setter<boolean>;
}

const made = { reads: 0 };

function part(value: number): Part {
  const [number, set] = createSignal(value);
  const [selected, select] = createSignal(false);
  const get = (name: string): unknown => {
    made.reads++;
    return name === "selected" ? selected() : number();
  };
  return { get, all: () => ({ y: get("y"), selected: get("selected") }), set, select };
}

const control = {
  follow: (work: () => void) =>
    createRoot((end) => {
      createRenderEffect(work);
      return end;
    }),
  onDispose: () => undefined,
};

const path = "../../../extensions/charts/flet_charts/client/part_table.js";
const { PartTable } = await import(/* @vite-ignore */ path);
const table = () =>
  new PartTable(control, ["y"], () => undefined, { also: (one: Part) => ({ look: "", one }) });

/** Numbers that are the same in each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

test.each([1, 2, 3, 4])("any edits leave what a fresh reading finds", (seed) => {
  const throwing = dice(seed);
  const held = table();
  let list = Array.from({ length: 1900 }, (_, at) => part(at));
  held.show(list);
  let drawn = new Set(held.items);
  held.news();
  for (let turn = 0; turn < 60; turn++) {
    const at = throwing(list.length);
    const some = Array.from({ length: throwing(120) }, () => part(throwing(1000)));
    const edits = [
      () => list[at]?.set(throwing(1000)),
      () => list[at]?.select((before) => !before),
      () => (list = [...list, ...some]),
      () => (list = [...list.slice(some.length), ...some.slice(0, 3)]),
      () => (list = [...some, ...list]),
      () => (list = [...list.slice(0, at), ...some, ...list.slice(at + throwing(40))]),
      () => (list = [...list].reverse()),
    ];
    edits[throwing(edits.length)]?.();
    held.show(list);
    expect([...held.values]).toEqual(list.map((one) => one.get("y")));
    expect(held.items.map(({ one }: { one: Part }) => one)).toEqual(list);
    expect([...held.selected].sort((a, b) => a - b)).toEqual(
      list.flatMap((one, place) => (one.get("selected") ? [place] : [])),
    );
    // who draws what has come, and takes away what has gone, has drawn all
    const { come, gone, many, read } = held.news();
    const found = read.flatMap((one: { from: number; count: number }) =>
      held.items.slice(one.from, one.from + one.count),
    );
    expect(many || [...come].every((one) => found.includes(one))).toBe(true);
    for (const one of gone) expect(drawn.delete(one)).toBe(true);
    for (const one of come) drawn.add(one);
    if (many) drawn = new Set(held.items);
    expect(drawn.size).toBe(list.length);
    expect(held.items.every((one: unknown) => drawn.has(one))).toBe(true);
  }
});

test("of a long list only the part around a change is read", () => {
  const held = table();
  let list = Array.from({ length: 20_000 }, (_, at) => part(at));
  held.show(list);
  made.reads = 0;
  for (const change of [
    () => list[7000]?.set(1),
    () => (list = [...list, part(5)]),
    () => (list = [...list.slice(1), part(6)]),
  ]) {
    change();
    held.show(list);
  }
  expect(made.reads).toBeLessThan(2500);
  held.news();
  list = [...list, part(7)];
  held.show(list);
  expect([held.news().come.size, held.news().many]).toEqual([1, false]);
});
