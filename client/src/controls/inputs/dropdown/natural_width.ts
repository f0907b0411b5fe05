import type { Choice } from "./options";

/** What a field has beside its text: padding, the arrow and the room that Flutter leaves for them. */
const BESIDE = 85;

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a dropdown is by itself: as its widest option wants. */
export function naturalWidth(options: readonly Choice[], element: Element | undefined): number | undefined {
  if (!element) return undefined;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return undefined;
  const style = getComputedStyle(element);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.letterSpacing = style.letterSpacing === "normal" ? "0px" : style.letterSpacing;
  let widest = 0;
  for (const option of options) widest = Math.max(widest, context.measureText(option.text).width);
  return Math.ceil(widest) + BESIDE;
}
