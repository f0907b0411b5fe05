import type { JSX } from "solid-js";
import type { WireMap } from "../tree/wire";

/** `rotate`, `scale`, `offset`, `flip` and `transform` of a control as CSS. */
export function transform(values: WireMap): JSX.CSSProperties {
  void values;
  return {};
}
