import { expect, test } from "vitest";
import { atWidth } from "../../../src/controls/layout/breakpoints";
import { runs } from "../../../src/controls/layout/grid_view";
import { boxTracks, hasWords, placeItems } from "../../../src/controls/layout/placement";
import { spanWidth } from "../../../src/controls/layout/responsive_row";

test("a value by breakpoint is that of the widest one reached", () => {
  const value = { sm: 6, xl: 3 };
  expect([400, 576, 1199, 1200].map((width) => atWidth(value, width, undefined, 12))).toEqual([12, 6, 6, 3]);
  expect(atWidth(4, 10, undefined, 12)).toBe(4);
  expect(atWidth({ tiny: 2, big: 1 }, 500, { tiny: 0, big: 400 }, 12)).toBe(1);
});

test("the gaps between its columns belong to a child that spans them", () => {
  expect(spanWidth(2, 12, 10)).toBe("calc((100% - 110px) / 12 * 2 + 9.98px)");
});

test("as many tiles as make none longer than the longest", () => {
  expect(runs(400, 3, undefined, 10)).toBe(3);
  expect(runs(400, 1, 90, 10)).toBe(4);
  expect(runs(401, 1, 90, 10)).toBe(5);
  expect(runs(0, 1, 90, 10)).toBe(1);
});

test("padding stays on its side when text runs the other way", () => {
  const tracks = boxTracks({ top: 1, right: 2, bottom: 3, left: 4 }) as Record<string, string>;
  const content = "[inside-start content-start] minmax(var(--least, 0px), 1fr) [content-end inside-end]";
  expect(tracks["--columns"]).toBe(`4px ${content} 2px`);
  expect(tracks["--columns-rtl"]).toBe(`2px ${content} 4px`);
  expect(tracks["--rows"]).toBe(`1px ${content} 3px`);
});

test("an alignment between the corners shares what the child leaves", () => {
  const tracks = boxTracks(undefined, { x: 0.5, y: -1 }) as Record<string, string>;
  expect(tracks["--columns"]).toContain("minmax(0, 1.5fr) [content-start] fit-content(calc(100% - 0px))");
  expect(tracks["--rows"]).toContain("[inside-start] minmax(0, 0fr)");
  expect(hasWords({ x: 0.5, y: -1 })).toBe(false);
  expect(placeItems({ x: -1, y: 1 })).toEqual({ "align-items": "end", "justify-items": "left" });
});
