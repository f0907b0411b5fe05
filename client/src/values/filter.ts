import type { WireValue } from "../tree/wire";

/** A blur (number, pair or map) as CSS filter function. */
export function blur(value: WireValue): string | undefined {
  void value;
  return undefined;
}

/** `mix-blend-mode` or `background-blend-mode` for a BlendMode. */
export function blendMode(value: WireValue): string | undefined {
  void value;
  return undefined;
}
