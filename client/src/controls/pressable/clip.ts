import type { JSX } from "solid-js";
import type { WireValue } from "../../tree/wire";

/** ClipBehavior: whether what does not fit is cut off. */
export function clip(value: WireValue): JSX.CSSProperties {
  return typeof value === "string" && value.toLowerCase() !== "none" ? { overflow: "clip" } : {};
}
