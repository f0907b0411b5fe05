/** The arithmetic of charts: how they move, where labels are, which words can be read. */

import { expect, test } from "vitest";

const CLIENT = "../../../extensions/charts/flet_charts/client";
const { begin, blends } = await import(`${CLIENT}/motion.js`);
const { barSpan } = await import(`${CLIENT}/bar_chart.js`);
const { gradientColor, solid } = await import(`${CLIENT}/gradients.js`);
const { changes } = await import(`${CLIENT}/gestures.js`);
const { ticks } = await import(`${CLIENT}/ticks.js`);
const { contrast, shares } = await import(`${CLIENT}/tooltips.js`);

const owners = (parts: object[], list = "a", at = 1, width = 1): object[] =>
  parts.map((of, place) => ({ of, list, at: at + place * width, width }));

test("a part goes on from where it was, wherever it is now, and a new one is there at once", () => {
  const [a, b, c, d] = [{}, {}, {}, {}];
  const before = owners([a, b, c]);
  // one left at the beginning, one came at the end
  expect(begin([0, 1, 2, 3], before, [9, 21, 31, 41], owners([b, c, d]))).toEqual([0, 2, 3, 41]);
  expect(begin([0, 1, 2, 3], before, [9, 5, 5, 5, 5], owners([a, b, c, d]))).toEqual([0, 1, 2, 3, 5]);
  // all are other ones: each takes over from what was in its place
  expect(begin([0, 1, 2, 3], before, [9, 7, 8], owners([{}, {}]))).toEqual([0, 1, 2]);
  // and each list for itself, with as many numbers as both have
  const two = [...owners([a], "x", 1, 2), ...owners([b], "y", 3, 1)];
  const grown = [...owners([a], "x", 1, 3), ...owners([b], "y", 4, 1)];
  expect(begin([0, 1, 2, 3], two, [9, 5, 6, 7, 8], grown)).toEqual([0, 1, 2, 7, 3]);
});

test("without owners only lists of the same length go over into one another", () => {
  expect(begin([1, 2], [], [3, 4], [])).toEqual([1, 2]);
  expect(begin([1, 2], [], [3], [])).toBeUndefined();
});

test("a colour is mixed with the one that was there before", () => {
  const blend = blends();
  const [a, b] = [{}, {}];
  expect(blend(a, 0, "red", 1)).toBe("red");
  expect(blend(a, 0, "blue", 0.25)).toBe("color-mix(in srgb, blue 25%, red)");
  expect(blend(b, 0, "blue", 0.5)).toBe("color-mix(in srgb, blue 50%, red)");
  expect(blend(b, 0, "blue", 1)).toBe("blue");
  // where it moves, it keeps its own
  expect(blend(a, 7, "red", 0.5)).toBe("red");
});

test("a bar is no lower than its corners are round, on the side of its value", () => {
  expect(barSpan(100, 20, [5, 5, 5, 5])).toEqual({ top: 20, height: 80 });
  expect(barSpan(100, 98, [5, 5, 5, 5])).toEqual({ top: 90, height: 10 });
  expect(barSpan(100, 103, [0, 6, 2, 5])).toEqual({ top: 100, height: 11 });
  expect(barSpan(100, 98, [0, 0, 0, 0])).toEqual({ top: 98, height: 2 });
  expect(barSpan(100, 100, [5, 5, 5, 5]).height).toBe(0);
});

test("values give way to both ends, to each by how wide it is; where there is one value there is one label", () => {
  const values = (...given: unknown[]): number[] =>
    ticks(...given).map(({ value }: { value: number }) => value);
  expect(values(0, 10, 0, 2, 5)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(values(0, 11, 0, 2, 5, [0.1, 0.1])).toEqual([0, 2, 4, 6, 8, 11]);
  expect(values(0, 11, 0, 2, 5, [0.3, 0.1])).toEqual([0, 4, 6, 8, 11]);
  expect(values(3, 3, 0, undefined, 5, [0.1, 0.1])).toEqual([3]);
  // where two have room, the one in the middle is one of them, however round
  expect(values(0, 7, 0, undefined, 2.4, [0.1, 0.1])).toEqual([0, 3.5, 7]);
  expect(values(0, 7, 0, undefined, 3.1, [0.1, 0.1])).toEqual([0, 2, 4, 6, 7]);
});

test("a program is told each thing once while it stays", () => {
  const told: unknown[] = [];
  const tell = changes((type: string, found: unknown) => told.push([type, found]));
  for (const at of [1, 1, 2, 2, 1]) tell("hover", { at });
  tell("exit", { at: 1 });
  expect(told).toEqual([
    ["hover", { at: 1 }],
    ["hover", { at: 2 }],
    ["hover", { at: 1 }],
    ["exit", { at: 1 }],
  ]);
});

test("how well a colour is read on another one", () => {
  const [white, black] = [shares("rgb(255, 255, 255)"), shares("rgba(0, 0, 0, 1)")];
  expect(contrast(white, black)).toBeCloseTo(21);
  expect(contrast(black, white)).toBeCloseTo(21);
  expect(shares("color(srgb 0.5 0.25 1e-3 / 0.5)")).toEqual([0.5, 0.25, 0.001, 0.5]);
  expect(contrast(shares("rgb(0, 188, 212)"), shares("rgb(96, 125, 139)"))).toBeLessThan(3);
});

test("a colour that fades keeps its hue; a point has the colour of its place in the gradient", () => {
  expect(solid("color-mix(in srgb, var(--primary) 0%, transparent)")).toEqual(["var(--primary)", 0]);
  expect(solid("#ff000080")).toEqual(["#ff000080", undefined]);
  const control = { color: (color: string) => color };
  const box = { left: 10, top: 20, width: 100, height: 50 };
  const across = { colors: ["red", "blue"] };
  const down = { ...across, begin: { x: 0, y: -1 }, end: { x: 0, y: 1 } };
  const at = { x: 60, y: 32.5 };
  expect(gradientColor(control, across, box, at)).toBe("color-mix(in srgb, blue 50%, red)");
  expect(gradientColor(control, down, box, at)).toBe("color-mix(in srgb, blue 25%, red)");
});
