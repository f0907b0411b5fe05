import type { JSX } from "solid-js";
import { styleName, TEXT_PROPERTIES, textProperty } from "../theme/typescale";
import { type Fields, isFields, type WireValue } from "../tree/wire";
import { cssColor } from "./color";
import { number, textSize } from "./number";
import { paintGradient } from "./paint_gradient";
import { textShadow } from "./shadow";

const DECORATIONS: [bit: number, line: string][] = [
  [1, "underline"],
  [2, "overline"],
  [4, "line-through"],
];

const ALIGNS: Record<string, JSX.CSSProperties["text-align"]> = {
  left: "left",
  right: "right",
  center: "center",
  justify: "justify",
  start: "start",
  end: "end",
};

/** A TextStyle as CSS; only what it sets. */
export function textStyle(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const style: Record<string, string | number | undefined> = {};
  const size = number(value.size);
  if (size !== undefined) style["font-size"] = textSize(size);
  const height = number(value.height);
  if (height !== undefined) style["line-height"] = String(height);
  const weight = fontWeight(value.weight);
  if (weight !== undefined) style["font-weight"] = String(weight);
  if (typeof value.italic === "boolean") style["font-style"] = value.italic ? "italic" : "normal";
  const letters = number(value.letter_spacing);
  if (letters !== undefined) style["letter-spacing"] = textSize(letters);
  const words = number(value.word_spacing);
  if (words !== undefined) style["word-spacing"] = textSize(words);
  const family = families(value);
  if (family !== undefined) style["font-family"] = family;
  const shadow = textShadow(value.shadow);
  if (shadow !== undefined) style["text-shadow"] = shadow;
  Object.assign(style, colors(value), decoration(value));
  return style as JSX.CSSProperties;
}

function families(value: Fields): string | undefined {
  const others = Array.isArray(value.font_family_fallback) ? value.font_family_fallback.map(String) : [];
  const [first, ...rest] = typeof value.font_family === "string" ? [value.font_family, ...others] : others;
  return first === undefined ? undefined : fontFamily(first, rest);
}

/** The colour of the letters: a plain one, or that of the paint that draws them (filled or in outline). */
function colors(value: Fields): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  const color = cssColor(value.color);
  if (color !== undefined) found.color = color;
  const background = cssColor(value.bgcolor);
  if (background !== undefined) found["background-color"] = background;
  if (!isFields(value.foreground)) return found;
  const gradient = paintGradient(value.foreground.gradient);
  if (gradient !== undefined) {
    return {
      ...found,
      color: "transparent",
      "background-image": gradient,
      "background-clip": "text",
      "-webkit-background-clip": "text",
    };
  }
  const paint = cssColor(value.foreground.color) ?? "#000";
  if (value.foreground.style === "stroke") {
    found["-webkit-text-fill-color"] = "transparent";
    found["-webkit-text-stroke"] = `${number(value.foreground.stroke_width) || 1}px ${paint}`;
  } else {
    found.color = paint;
  }
  return found;
}

function decoration(value: Fields): Record<string, string | undefined> {
  const found: Record<string, string | undefined> = {};
  const bits = number(value.decoration);
  if (bits !== undefined) {
    const lines = DECORATIONS.filter(([bit]) => bits & bit).map(([, line]) => line);
    found["text-decoration-line"] = lines.join(" ") || "none";
  }
  const color = cssColor(value.decoration_color);
  if (color !== undefined) found["text-decoration-color"] = color;
  if (typeof value.decoration_style === "string") found["text-decoration-style"] = value.decoration_style;
  const thickness = number(value.decoration_thickness);
  // a factor of the thickness that the font wants, which is about a fourteenth of its size
  if (thickness !== undefined) found["text-decoration-thickness"] = `${thickness * 0.07}em`;
  return found;
}

/** A text style of the theme, e.g. `bodyMedium` or `body_medium`, as references to its custom properties. */
export function themeTextStyle(name: WireValue): JSX.CSSProperties {
  const style = styleName(name);
  if (style === undefined) return {};
  return Object.fromEntries(
    TEXT_PROPERTIES.map((property) => [
      property,
      `var(${textProperty(style, property)}${fallback(property)})`,
    ]),
  );
}

// Sizes are always there; the rest only where a theme sets it.
function fallback(property: string): string {
  return property.endsWith("size") || property.endsWith("height") || property.endsWith("spacing")
    ? ""
    : ", inherit";
}

/** `text-align` for a TextAlign. */
export function textAlign(value: WireValue): JSX.CSSProperties["text-align"] {
  return typeof value === "string" ? ALIGNS[value.toLowerCase()] : undefined;
}

const FALLBACK = "Roboto, system-ui, sans-serif";
const WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };

/** A font family for CSS, with what stands in for it. */
export function fontFamily(name: string, others: readonly string[] = []): string {
  return [...[name, ...others].map((family) => JSON.stringify(family)), FALLBACK].join(", ");
}

/** A FontWeight (`bold`, `w300`) as a number. */
export function fontWeight(value: WireValue): number | undefined {
  if (typeof value !== "string") return undefined;
  const name = value.toLowerCase();
  const numbered = /^w([1-9]00)$/.exec(name);
  return numbered ? Number(numbered[1]) : WEIGHTS[name];
}

/** Line height to font size of the default text style, which text of another size keeps. */
const RATIO = "1.43";

/** The line height of text in whole pixels; undefined where it is that of the text around. */
export function lineHeight(style: Fields, themeStyle?: WireValue): string | undefined {
  const own = number(style.height);
  const themed = styleName(themeStyle);
  if (own === undefined && themed === undefined && number(style.size) === undefined) return undefined;
  const ratio = own ?? (themed === undefined ? RATIO : `var(${textProperty(themed, "line-height")})`);
  return `round(${ratio} * 1em, 1px)`;
}
