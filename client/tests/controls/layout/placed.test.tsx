import { createSignal } from "solid-js";
import { render } from "solid-js/web";
import { afterEach, expect, test, vi } from "vitest";
import { Placed } from "../../../src/controls/layout/placed";

let end: (() => void) | undefined;
afterEach(() => end?.());

/** A list of elements in the page, and a way to show others in it. */
function list(first: readonly string[]) {
  const made = new Map<string, HTMLElement>();
  const element = (name: string): HTMLElement => {
    const found = made.get(name) ?? document.createElement("p");
    found.textContent = name;
    made.set(name, found);
    return found;
  };
  const [shown, show] = createSignal(first.map(element));
  const box = document.body.appendChild(document.createElement("div"));
  const dispose = render(() => <Placed>{shown()}</Placed>, box);
  end = () => {
    dispose();
    box.remove();
  };
  return {
    names: () => [...box.children].map((one) => one.textContent),
    show: (names: readonly string[]) => show(names.map(element)),
    box,
  };
}

/** The length of the longest run that stands in the same order in both. */
function common(before: readonly string[], now: readonly string[]): number {
  const runs: number[] = [];
  now.forEach((name, at) => {
    const place = before.indexOf(name);
    const longest = Math.max(0, ...runs.filter((_, i) => before.indexOf(now[i]) < place && i < at));
    runs.push(place < 0 ? 0 : longest + 1);
  });
  return Math.max(0, ...runs);
}

/** Random numbers that are the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

test("whatever becomes of a list, no more is moved than has to be", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const below = chance(seed);
    let names = Array.from({ length: below(9) }, (_, at) => String(at));
    const { names: there, show, box } = list(names);
    for (let turn = 0; turn < 8; turn++) {
      const next = names.filter(() => below(4) > 0);
      for (let moves = below(4); moves > 0 && next.length > 0; moves--)
        next.splice(below(next.length), 0, ...next.splice(below(next.length), 1));
      for (let more = below(3); more > 0; more--) next.splice(below(next.length + 1), 0, `${turn}+${more}`);
      const insert = vi.spyOn(box, "insertBefore");
      show(next);
      expect(there()).toEqual(next);
      expect(insert.mock.calls.length).toBe(next.length - common(names, next));
      insert.mockRestore();
      names = next;
    }
    end?.();
  }
});

test("what goes from one end to the other is moved alone", () => {
  const names = Array.from({ length: 300 }, (_, at) => String(at));
  const { names: there, show, box } = list(names);
  const insert = vi.spyOn(box, "insertBefore");
  for (const next of [[...names.slice(1), names[0]], names, [names[299], ...names.slice(0, 299)], names]) {
    insert.mockClear();
    show(next);
    expect(there()).toEqual(next);
    expect(insert).toHaveBeenCalledTimes(1);
  }
});
