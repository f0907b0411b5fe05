import { expect, test } from "vitest";
import { BOTH, fills, NONE, X, Y } from "../../../src/controls/layout/fills";
import { applyPatch } from "../../../src/tree/patch";
import type { WireMap } from "../../../src/tree/wire";
import { control, page } from "../../page";

const axes = (type: string, props: WireMap = {}) => fills(page({ content: control(type, 5, props) }).find(5));
const text = (id: number, props: WireMap = {}) => control("Text", id, props);

test.each([
  ["Row", {}, X],
  ["Row", { tight: true }, NONE],
  ["Row", { tight: true, controls: [text(6, { expand: true })] }, X],
  ["Row", { scroll: "auto" }, X],
  ["Row", { width: "inf", tight: true }, X],
  ["Text", { height: "inf" }, Y],
  ["Row", { wrap: true }, NONE],
  ["Row", { width: 100 }, NONE],
  ["Row", { vertical_alignment: "stretch" }, BOTH],
  ["Row", { vertical_alignment: "stretch", intrinsic_height: true }, X],
  ["Column", {}, Y],
  ["Column", { controls: [control("Divider", 6)] }, BOTH],
  ["Column", { controls: [control("Divider", 6)], intrinsic_width: true }, Y],
  ["Stack", { controls: [text(6)] }, NONE],
  ["Stack", { controls: [text(6, { left: 0 })] }, BOTH],
  ["Container", {}, BOTH],
  ["Container", { content: text(6) }, NONE],
  ["Container", { content: text(6), alignment: { x: 0, y: 0 } }, BOTH],
  ["Container", { content: control("Row", 6), height: 20 }, X],
  ["RotatedBox", { quarter_turns: 1, content: control("Divider", 6) }, Y],
  ["Text", { aspect_ratio: 2 }, X],
  ["Text", { align: { x: 1, y: 0 } }, BOTH],
])("%s %j fills %d", (type, props, expected) => {
  expect(axes(type, props as WireMap)).toBe(expected);
});

test("what a child fills reaches all above it, also later", () => {
  const { find } = page({
    content: control("Container", 5, { content: control("Card", 6, { content: text(7) }) }),
  });
  expect(fills(find(5))).toBe(NONE);
  applyPatch(find(6), [[0], [0, 0, "content", control("Row", 8)]]);
  expect(fills(find(5))).toBe(X);
});
