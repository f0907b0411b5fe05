import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Pace } from "../../../src/controls/layout/pace";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** How many lines are built in each of so many frames, if one keeps the browser busy for `each` milliseconds. */
function frames(pace: Pace, each: number, count: number): number[] {
  return Array.from({ length: count }, () => {
    const lines = pace.amount;
    const begun = performance.now();
    vi.advanceTimersByTime(lines * each);
    pace.built(lines, begun);
    vi.advanceTimersByTime(0);
    return lines;
  });
}

test("as many lines are built as a frame has time for", () => {
  const pace = new Pace(1);
  expect(frames(pace, 1, 6).at(-1)).toBe(12);
  expect(frames(pace, 6, 3).at(-1)).toBe(2);
  expect(frames(pace, 100, 3).at(-1)).toBe(1);
});

test("after a long frame it takes a few until as many are built as before", () => {
  const pace = new Pace(2);
  frames(pace, 1, 6);
  frames(pace, 200, 2);
  expect(frames(pace, 1, 4)).toEqual([2, 4, 8, 12]);
});
