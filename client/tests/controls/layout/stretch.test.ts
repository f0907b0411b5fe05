import { expect, test } from "vitest";
import { Lengths } from "../../../src/controls/layout/lengths";
import { even, gained, grown, joined, stretchOf } from "../../../src/controls/layout/stretch_of_items";

const tens = even(100, 10, 0);

test("the items between two offsets, and the room of the others", () => {
  expect(stretchOf(tens, 0, 35)).toEqual({ first: 0, last: 4 });
  expect(stretchOf(tens, 95, 120)).toEqual({ first: 9, last: 12 });
  expect(stretchOf(tens, 5000, 6000)).toMatchObject({ first: 100, last: 100 });
  expect(stretchOf(tens, -50, 15)).toMatchObject({ first: 0, last: 2 });
});

test("gaps count as well as lengths that differ", () => {
  const uneven = new Lengths(4, 5, 48);
  for (let index = 0; index < 4; index++) uneven.set(index, (index + 1) * 10);
  expect(uneven.offsetOf(3)).toBe(75);
  expect(stretchOf(uneven, 16, 45)).toEqual({ first: 1, last: 3 });
});

test("what is seen is built before what lies around it, so many lines at a time", () => {
  const seen = { first: 100, last: 110 };
  const wanted = { first: 90, last: 130 };
  const steps = [{ first: 0, last: 30 }];
  for (const most of [8, 8, 8, 100]) steps.push(grown(steps.at(-1) ?? seen, seen, wanted, most));
  expect(steps.slice(1)).toEqual([
    { first: 100, last: 108 },
    { first: 100, last: 116 },
    { first: 100, last: 124 },
    wanted,
  ]);
  expect(grown({ first: 95, last: 125 }, { first: 85, last: 95 }, { first: 80, last: 100 }, 4)).toEqual({
    first: 91,
    last: 100,
  });
});

test("stretches that touch are one", () => {
  const one = (line: number) => ({ first: line, last: line + 1 });
  expect(joined([{ first: 10, last: 20 }, one(3), one(12), one(20), one(40), { first: 7, last: 7 }])).toEqual(
    [
      { first: 3, last: 4 },
      { first: 10, last: 21 },
      { first: 40, last: 41 },
    ],
  );
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

test("what is gained is what was not there before, on either side", () => {
  expect(gained({ first: 10, last: 20 }, { first: 10, last: 20 })).toBe(0);
  expect(gained({ first: 10, last: 20 }, { first: 8, last: 23 })).toBe(5);
  expect(gained({ first: 10, last: 20 }, { first: 15, last: 22 })).toBe(2);
  expect(gained({ first: 10, last: 20 }, { first: 40, last: 44 })).toBe(4);
});
