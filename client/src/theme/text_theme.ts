import { isMap, type WireValue } from "../tree/wire";
import { textStyle } from "../values/text_style";
import { SCALE, TEXT_PROPERTIES, textProperty } from "./typescale";

/** What a theme's text theme changes. */
export function textTheme(theme: WireValue): Record<string, string> {
  const properties: Record<string, string> = {};
  if (!isMap(theme)) return properties;
  for (const name of Object.keys(SCALE)) {
    const style = textStyle(theme[name]) as Record<string, string | undefined>;
    for (const property of TEXT_PROPERTIES) {
      const value = style[property];
      if (value !== undefined) properties[textProperty(name, property)] = value;
    }
  }
  const around = textStyle(theme.body_medium).color;
  if (around !== undefined) properties["--styled-ink"] = "var(--md-sys-color-on-surface)";
  return properties;
}
