import type { FieldName } from "../tree/declared";
import type { WireValue } from "../tree/wire";
import { textSize } from "../values/number";

/** Size, line height and letter spacing of the text styles of Material 3, in logical pixels. */
const SCALE = {
  display_large: [57, 64, -0.25],
  display_medium: [45, 52, 0],
  display_small: [36, 44, 0],
  headline_large: [32, 40, 0],
  headline_medium: [28, 36, 0],
  headline_small: [24, 32, 0],
  title_large: [22, 28, 0],
  title_medium: [16, 24, 0.15],
  title_small: [14, 20, 0.1],
  label_large: [14, 20, 0.1],
  label_medium: [12, 16, 0.5],
  label_small: [11, 16, 0.5],
  body_large: [16, 24, 0.5],
  body_medium: [14, 20, 0.25],
  body_small: [12, 16, 0.4],
} satisfies { [Name in FieldName]?: [size: number, line: number, spacing: number] };

/** The names of the text styles. */
export const STYLES = Object.keys(SCALE) as FieldName[];

/** The properties of a text style that a theme may set, with what CSS has without one. */
export const TEXT_PROPERTIES = [
  "font-size",
  "line-height",
  "letter-spacing",
  "font-weight",
  "font-style",
  "font-family",
  "color",
] as const;

/** The custom property of one trait of a text style, e.g. `--text-body-medium-font-size`. */
export function textProperty(style: string, property: string): string {
  return `--text-${style.replaceAll("_", "-")}-${property}`;
}

/** The wire's or Flutter's name of a text style as the theme calls it: `bodyMedium` is `body_medium`. */
export function styleName(name: WireValue): string | undefined {
  if (typeof name !== "string") return undefined;
  const found = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return found in SCALE ? found : undefined;
}

/** The traits of all text styles as Material has them. */
export function defaultTypescale(): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const [name, [size, line, spacing]] of Object.entries(SCALE)) {
    properties[textProperty(name, "font-size")] = textSize(size);
    // a factor: a text with another size keeps the proportion
    properties[textProperty(name, "line-height")] = String(line / size);
    properties[textProperty(name, "letter-spacing")] = textSize(spacing);
  }
  return properties;
}
