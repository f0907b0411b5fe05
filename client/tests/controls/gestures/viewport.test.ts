import { expect, test } from "vitest";
import { allowed, wayOf, waysOf } from "../../../src/controls/gestures/dismiss_way";
import { VelocityTracker } from "../../../src/controls/gestures/velocity";
import { AT_REST, within, zoomed } from "../../../src/controls/gestures/viewport";

const none = { top: 0, right: 0, bottom: 0, left: 0 };
const square = { width: 100, height: 100 };

test("the window never leaves the content", () => {
  const pose = { x: 50, y: -500, scale: 2 };
  expect(within(pose, square, square, none)).toEqual({ x: 0, y: -100, scale: 2 });
});

test("content smaller than the window stays in its middle", () => {
  expect(within({ x: 7, y: 7, scale: 0.5 }, square, square, none)).toEqual({ x: 25, y: 25, scale: 0.5 });
});

test("without an end there is no limit", () => {
  const endless = { top: Infinity, right: Infinity, bottom: Infinity, left: Infinity };
  expect(within({ x: 900, y: -900, scale: 1 }, square, square, endless)).toEqual({
    x: 900,
    y: -900,
    scale: 1,
  });
});

test("what is pointed at stays where it is when things grow, up to the limit", () => {
  expect(zoomed(AT_REST, 2, { x: 10, y: 20 }, 0.8, 2.5)).toEqual({ x: -10, y: -20, scale: 2 });
  expect(zoomed(AT_REST, 9, { x: 0, y: 0 }, 0.8, 2.5).scale).toBe(2.5);
});

test("ways out, with text from right to left too", () => {
  expect([wayOf(5, false, false), wayOf(5, false, true), wayOf(-5, true, false)]).toEqual([
    "startToEnd",
    "endToStart",
    "up",
  ]);
  expect(allowed(-5, waysOf("startToEnd"), false, false)).toBe(0);
  expect(allowed(-5, waysOf("horizontal"), false, false)).toBe(-5);
});

test("a pointer that rests has no speed", () => {
  const tracker = new VelocityTracker();
  tracker.add({ x: 0, y: 0 }, 0);
  tracker.add({ x: 50, y: 0 }, 50);
  expect(tracker.at(50)).toEqual({ x: 1000, y: 0 });
  expect(tracker.at(500)).toEqual({ x: 0, y: 0 });
});
