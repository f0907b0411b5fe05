import type { WireValue } from "../tree/wire";

/** A number of the wire; the text "inf" is infinity. */
export function number(value: WireValue): number | undefined {
  if (typeof value === "number") return value;
  return value === "inf" ? Number.POSITIVE_INFINITY : undefined;
}

/** A length in CSS: pixels, or all there is for infinity. */
export function px(value: WireValue): string | undefined {
  const length = number(value);
  if (length === undefined) return undefined;
  return length === Number.POSITIVE_INFINITY ? "100%" : `${length}px`;
}

/** The size of a text in CSS: pixels of a browser with the usual size of letters, larger where the visitor chose so. */
export const textSize = (pixels: number): string => `${pixels / 16}rem`;

/** An offset or point: `{x, y}` or `[x, y]`. */
export function point(value: WireValue): { x: number; y: number } | undefined {
  if (Array.isArray(value)) return { x: number(value[0]) ?? 0, y: number(value[1]) ?? 0 };
  if (typeof value !== "object" || value === null) return undefined;
  const { x, y } = value as { x?: WireValue; y?: WireValue };
  return { x: number(x) ?? 0, y: number(y) ?? 0 };
}
