import { expect, test } from "vitest";
import { Lengths } from "../../../src/controls/layout/lengths";
import { even, stretchOf } from "../../../src/controls/layout/stretch_of_items";

const tens = even(100, 10, 0);

test("the items between two offsets, and the room of the others", () => {
  expect(stretchOf(tens, 0, 35)).toEqual({ first: 0, last: 4, before: 0, after: 960 });
  expect(stretchOf(tens, 95, 120)).toEqual({ first: 9, last: 12, before: 90, after: 880 });
  expect(stretchOf(tens, 5000, 6000)).toMatchObject({ first: 100, last: 100, before: 1000, after: 0 });
  expect(stretchOf(tens, -50, 15)).toMatchObject({ first: 0, last: 2 });
});

test("gaps count as well as lengths that differ", () => {
  const uneven = new Lengths(4, 5, 48);
  for (let index = 0; index < 4; index++) uneven.set(index, (index + 1) * 10);
  expect(uneven.offsetOf(3)).toBe(75);
  expect(stretchOf(uneven, 16, 45)).toEqual({ first: 1, last: 3, before: 15, after: 45 });
});

test("items of unknown length are as long as the known ones on average, wherever these are", () => {
  const count = 37;
  const lengths = new Lengths(count, 3, 20);
  const own: (number | undefined)[] = new Array(count).fill(undefined);
  for (const [index, length] of [
    [5, 10],
    [36, 90],
    [0, 7],
    [5, 30],
    [17, 0],
    [16, 41],
  ]) {
    own[index] = length;
    lengths.set(index, length);
  }
  const known = own.filter((each) => each !== undefined);
  const average = known.reduce((sum, each) => sum + each, 0) / known.length;
  let offset = 0;
  for (let index = 0; index < count; index++) {
    expect(lengths.offsetOf(index)).toBeCloseTo(offset);
    const end = offset + (own[index] ?? average) + 3;
    expect(lengths.at((offset + end) / 2)).toBe(index);
    offset = end;
  }
  expect(lengths.offsetOf(count)).toBeCloseTo(offset);
  expect(lengths.at(offset + 1)).toBe(count);
});
