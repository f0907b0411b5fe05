import type { ControlNode } from "../../../tree/node";
import { child, str } from "../../../tree/read";
import type { Choice } from "./options";

/* Measured with Flutter's: no field is narrower, and what stands beside an option, the label, and an icon at either. */
const LEAST = 120;
const BESIDE_OPTION = 92;
const BESIDE_LABEL = 72;
const OPTION_ICON = 32;
const FIELD_ICON = 24;

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a dropdown is by itself: as its widest option in the list wants, or its label in the field; tracked. */
export function naturalWidth(
  node: ControlNode<"Dropdown">,
  options: readonly Choice[],
  field: Element,
): number {
  const style = getComputedStyle(field);
  const size = style.getPropertyValue("--text-label-large-font-size");
  const icon = FIELD_ICON * Number(node.get("leading_icon") !== undefined);
  let widest = LEAST;
  const option = measureIn(`500 ${size} ${style.fontFamily}`, "0.1px");
  for (const { node: one, text: said } of options) {
    const icons =
      Number(one.get("leading_icon") !== undefined) + Number(one.get("trailing_icon") !== undefined);
    const shown = child(one, "content");
    const words = (shown ? str(shown as ControlNode<"Text">, "value") : undefined) ?? said;
    widest = Math.max(widest, option(words) + BESIDE_OPTION + OPTION_ICON * icons);
  }
  const label = str(node, "label");
  if (label) {
    const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    widest = Math.max(widest, measureIn(font, style.letterSpacing)(label) + BESIDE_LABEL);
  }
  return Math.round(widest + icon);
}

/** How many pixels texts take in a font, which is set once for all of them: until another one is asked for. */
function measureIn(font: string, letterSpacing: string): (text: string) => number {
  context ??= document.createElement("canvas").getContext("2d");
  const canvas = context;
  if (!canvas) return () => 0;
  canvas.font = font;
  canvas.letterSpacing = letterSpacing === "normal" ? "0px" : letterSpacing;
  return (text) => canvas.measureText(text).width;
}
