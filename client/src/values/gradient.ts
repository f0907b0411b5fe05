import type { WireValue } from "../tree/wire";

/** A gradient as CSS background image. */
export function gradient(value: WireValue): string | undefined {
  void value;
  return undefined;
}
