import { expect, test } from "vitest";
import { fractionOf, labelFor, stepOf, valueAt } from "../../../src/controls/inputs/slider/scale";

test("values and parts of the scale", () => {
  const scale = { min: 10, max: 20, divisions: undefined };
  expect(fractionOf(15, scale)).toBe(0.5);
  expect(fractionOf(30, scale)).toBe(1);
  expect(valueAt(0.25, scale)).toBe(12.5);
  expect(stepOf(scale)).toBeUndefined();
});

test("with divisions the nearest step counts", () => {
  const scale = { min: 0, max: 10, divisions: 5 };
  expect(valueAt(0.29, scale)).toBe(2);
  expect(valueAt(1.5, scale)).toBe(10);
  expect(stepOf(scale)).toBe(2);
});

test("a scale without length has one value", () => {
  expect(fractionOf(3, { min: 3, max: 3, divisions: undefined })).toBe(0);
});

test("the label takes the value", () => {
  expect(labelFor("{value} km", 2.26, 1)).toBe("2.3 km");
});
