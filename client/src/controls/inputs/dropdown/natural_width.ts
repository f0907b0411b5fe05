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
  for (const { node: one, text } of options) {
    const wide = one.followed(() => option(saidBy(one) ?? text) + OPTION_ICON * iconsBeside(one));
    widest = Math.max(widest, wide + BESIDE_OPTION);
  }
  const label = str(node, "label");
  if (label) {
    const font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    widest = Math.max(widest, measureIn(font, style.letterSpacing)(label) + BESIDE_LABEL);
  }
  return Math.round(widest + icon);
}

const iconsBeside = (option: ControlNode): number =>
  Number(option.get("leading_icon") !== undefined) + Number(option.get("trailing_icon") !== undefined);

/** What an option says that shows a control in place of its text. */
function saidBy(option: ControlNode): string | undefined {
  const shown = child(option, "content");
  return shown ? str(shown as ControlNode<"Text">, "value") : undefined;
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
