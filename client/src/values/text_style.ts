import type { JSX } from "solid-js";
import type { WireValue } from "../tree/wire";

/** A TextStyle as CSS; only what it sets. */
export function textStyle(value: WireValue): JSX.CSSProperties {
  void value;
  return {};
}

/** The custom-property-based style of a text theme entry, e.g. `bodyMedium` or `body_medium`. */
export function themeTextStyle(name: WireValue): JSX.CSSProperties {
  void name;
  return {};
}

/** `text-align` for a TextAlign. */
export function textAlign(value: WireValue): JSX.CSSProperties["text-align"] {
  return typeof value === "string" ? (value as "left") : undefined;
}
