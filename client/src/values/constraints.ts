import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../tree/wire";
import { number } from "./number";

/** BoxConstraints as least and greatest sizes. */
export function constraints(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const style: JSX.CSSProperties = {
    "min-width": `${number(value.min_width) ?? 0}px`,
    "min-height": `${number(value.min_height) ?? 0}px`,
  };
  const width = number(value.max_width) ?? Number.POSITIVE_INFINITY;
  const height = number(value.max_height) ?? Number.POSITIVE_INFINITY;
  if (Number.isFinite(width)) style["max-width"] = `${width}px`;
  if (Number.isFinite(height)) style["max-height"] = `${height}px`;
  return style;
}
