import { expect, test } from "vitest";
import { keyText } from "../../src/tree/read";
import { Ext } from "../../src/tree/wire";
import { animation } from "../../src/values/animation";
import { border, borderRadius, cssSide } from "../../src/values/border";
import { progress, timingFunction } from "../../src/values/curves";
import { milliseconds } from "../../src/values/duration";
import { cssEdges } from "../../src/values/edges";
import { gradient } from "../../src/values/gradient";
import { imageSource } from "../../src/values/image";
import { matrix } from "../../src/values/matrix";
import { px } from "../../src/values/number";
import { boxShadow } from "../../src/values/shadow";
import { isStateMap, resolve, type State } from "../../src/values/states";
import { textStyle } from "../../src/values/text_style";
import { date, timeOfDay } from "../../src/values/time";
import { transform } from "../../src/values/transform";

test("lengths, padding and corners", () => {
  expect([px(3), px("inf"), px(Number.POSITIVE_INFINITY), px(null)]).toEqual([
    "3px",
    "100%",
    "100%",
    undefined,
  ]);
  expect([cssEdges(5), cssEdges({ left: 1, top: 2 }), cssEdges(null)]).toEqual([
    "5px 5px 5px 5px",
    "2px 0px 0px 1px",
    undefined,
  ]);
  expect(borderRadius({ top_left: 1, bottom_right: 3 })).toBe("1px 0px 3px 0px");
});

test("a side without entries is a black hair, one of style none is nothing", () => {
  expect(cssSide({})).toBe("1px solid #000");
  expect(cssSide({ style: "none", width: 3 })).toBe("none");
  expect(border({ left: { color: "red" } })["border-right"]).toBe("none");
});

test("durations come as numbers, maps of units and microseconds", () => {
  const given = [250, { seconds: 1, milliseconds: 5 }, {}, new Ext(3, "1500"), null];
  expect(given.map(milliseconds)).toEqual([250, 1005, 0, 1.5, undefined]);
});

test("animations", () => {
  expect(animation(true)).toEqual({ duration: 1000, curve: "linear" });
  expect(animation({ duration: { seconds: 2 }, curve: "easeIn" })).toEqual({
    duration: 2000,
    curve: "cubic-bezier(0.42, 0, 1, 1)",
  });
  expect(timingFunction("bounceOut")).toMatch(/^linear\(0, /);
  expect(timingFunction("bounceOut")).toMatch(/, 1\)$/);
});

test.each(["ease", "easeInOut", "bounceIn", "elasticInOut", "decelerate", "easeInOutCubicEmphasized"])(
  "%s goes from 0 to 1",
  (curve) => {
    expect(progress(curve, 0)).toBeCloseTo(0, 2);
    expect(progress(curve, 1)).toBeCloseTo(1, 2);
  },
);

test("states: the first that applies, in the order given", () => {
  const value = { hovered: "red", selected: "blue", default: "grey" };
  const given = (...states: State[]) => resolve(value, new Set(states));
  expect([given("selected", "hovered"), given("selected"), given("pressed")]).toEqual([
    "red",
    "blue",
    "grey",
  ]);
  expect(isStateMap({ hovered: 1, width: 2 })).toBe(false);
  expect(resolve("red", new Set())).toBe("red");
});

test("gradients", () => {
  const colors = ["red", "blue"];
  const across = { _type: "linear", colors, begin: { x: -1, y: 0 }, end: { x: 1, y: 0 } };
  expect(gradient(across)).toBe("linear-gradient(90deg, #f44336 0%, #2196f3 100%)");
  const half = { ...across, begin: { x: 0, y: 0 } };
  expect(gradient(half)).toBe("linear-gradient(90deg, #f44336 50%, #2196f3 100%)");
  expect(gradient({ ...across, begin: { x: -1, y: -1 }, end: { x: 1, y: 1 } })).toContain(
    "data:image/svg+xml",
  );
  expect(gradient({ _type: "radial", colors, radius: 0.5 })).toBe(
    "radial-gradient(circle closest-side at 50% 50%, #f44336 0%, #2196f3 100%)",
  );
  const focal = { x: 0.5, y: 0 };
  expect(decodeURIComponent(gradient({ _type: "radial", colors, focal, radius: 0.4 }) ?? "")).toContain(
    'fx="75%" fy="50%" r="40vmin" fr="0vmin"',
  );
  expect(gradient({ _type: "radial", colors: ["primary", "red"], focal })).toContain("radial-gradient(");
  expect(gradient({ _type: "sweep", colors })).toBe(
    "conic-gradient(from 90deg at 50% 50%, #f44336 0%, #2196f3 100%)",
  );
});

test("shadows", () => {
  expect(boxShadow({ spread_radius: 1, blur_radius: 2, color: "red", offset: { x: 3 } })).toBe(
    "3px 0px 2px 1px #f44336",
  );
});

test("text styles set what they name, nothing else", () => {
  expect(
    textStyle({ size: 12, weight: "bold", italic: true, decoration: 5, decoration_style: "wavy" }),
  ).toEqual({
    "font-size": "0.75rem",
    "font-weight": "700",
    "font-style": "italic",
    "text-decoration-line": "underline line-through",
    "text-decoration-style": "wavy",
  });
});

test("transforms", () => {
  expect(transform({ rotate: 1, scale: { scale_x: 2 }, offset: [0.5, 0] })).toEqual({
    rotate: "1rad",
    scale: "2 1",
    translate: "calc(50% + var(--shift-x, 0px)) calc(0% + var(--shift-y, 0px))",
  });
  expect(matrix({ ctor: { name: "identity" }, ops: [{ name: "translate", args: [1, 2, 0] }] })).toBe(
    "translate3d(1px, 2px, 0px)",
  );
});

test("images by what their source looks like", () => {
  expect(imageSource("logo.png")).toBe("logo.png");
  expect(imageSource("https://x/y")).toBe("https://x/y");
  expect(imageSource("<svg/>")).toBe("data:image/svg+xml,%3Csvg%2F%3E");
  expect(imageSource("iVBORw0KGgoAAAANSUhEUgAAAAUA")).toMatch(/^data:image\/png;base64,/);
});

test("keys, dates and times", () => {
  expect([keyText("a"), keyText({ _type: "scroll", value: 5 }), keyText(null)]).toEqual([
    "a",
    "5",
    undefined,
  ]);
  expect(date(new Ext(1, "2024-02-03"))).toEqual(new Date(2024, 1, 3));
  expect(timeOfDay(new Ext(2, "3:20"))).toEqual({ hour: 3, minute: 20 });
});
