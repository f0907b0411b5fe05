import type { JSX } from "solid-js";
import type { WireValue } from "../tree/wire";

/** The address of an image given as bytes, URL, asset path, SVG text or base64. */
export function imageSource(value: WireValue): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** `object-fit` for a BoxFit. */
export function objectFit(fit: WireValue): JSX.CSSProperties["object-fit"] {
  void fit;
  return undefined;
}

/** A DecorationImage as background properties. */
export function decorationImage(value: WireValue): JSX.CSSProperties {
  void value;
  return {};
}
