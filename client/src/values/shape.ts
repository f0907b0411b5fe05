import type { JSX } from "solid-js";
import type { WireValue } from "../tree/wire";

/** An outlined border (stadium, circle, rounded, beveled, continuous rectangle) as radius, border and clip. */
export function shape(value: WireValue): JSX.CSSProperties {
  void value;
  return {};
}
