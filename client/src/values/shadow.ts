import type { WireValue } from "../tree/wire";

/** One or several box shadows. */
export function boxShadow(value: WireValue): string | undefined {
  void value;
  return undefined;
}

/** The shadow of a Material surface at an elevation (dp); `color` as on the wire. */
export function elevation(level: WireValue, color?: WireValue): string | undefined {
  void level;
  void color;
  return undefined;
}
