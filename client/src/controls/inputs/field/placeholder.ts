import type { JSX } from "solid-js";
import type { WireValue } from "../../../tree/wire";
import { textStyle } from "../../../values/text_style";

const FONT = ["color", "font-family", "font-size", "font-style", "font-weight", "letter-spacing"] as const;

/** A hint's TextStyle as custom properties: a placeholder cannot carry styles of its own. */
export function placeholderStyle(value: WireValue): JSX.CSSProperties {
  const style = textStyle(value) as Record<string, string | undefined>;
  return Object.fromEntries(FONT.map((name) => [`--hint-${name}`, style[name]]));
}
