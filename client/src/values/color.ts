import type { WireValue } from "../tree/wire";

/** A colour of the wire as CSS: a theme role becomes its custom property; undefined if it is no colour. */
export function cssColor(value: WireValue): string | undefined {
  return typeof value === "string" ? value : undefined;
}
