import { expect, test } from "vitest";
import { offsetOf, stretchOf } from "../../../src/controls/layout/stretch_of_items";

const tens = { count: 100, sizeOf: () => 10, gap: 0 };

test("the items between two offsets, and the room of the others", () => {
  expect(stretchOf(tens, 0, 35)).toEqual({ first: 0, last: 4, before: 0, after: 960 });
  expect(stretchOf(tens, 95, 120)).toEqual({ first: 9, last: 12, before: 90, after: 880 });
  expect(stretchOf(tens, 5000, 6000)).toMatchObject({ first: 100, last: 100, before: 1000, after: 0 });
  expect(stretchOf(tens, -50, 15)).toMatchObject({ first: 0, last: 2 });
});

test("gaps count as well as lengths that differ", () => {
  const uneven = { count: 4, sizeOf: (index: number) => (index + 1) * 10, gap: 5 };
  expect(offsetOf(uneven, 3)).toBe(75);
  expect(stretchOf(uneven, 16, 45)).toEqual({ first: 1, last: 3, before: 15, after: 45 });
});
