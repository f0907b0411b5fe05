import type { WireValue } from "../tree/wire";

/** A MouseCursor as CSS cursor. */
export function cursor(value: WireValue): string | undefined {
  void value;
  return undefined;
}
