import type { JSX } from "solid-js";
import type { WireValue } from "../tree/wire";

/** A BoxDecoration: background, image, gradient, border, radius, shadows, shape, blend mode. */
export function decoration(value: WireValue): JSX.CSSProperties {
  void value;
  return {};
}
