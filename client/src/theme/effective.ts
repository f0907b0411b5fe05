import type { JSX } from "solid-js";
import type { ThemePart } from "../tree/declared";
import { type Fields, isMap, type WireMap, type WireValue } from "../tree/wire";
import { cssColor } from "../values/color";
import { px } from "../values/number";
import { fontFamily, textStyle } from "../values/text_style";
import { ROLES, roleProperty } from "./roles";
import { seedColor, seedScheme } from "./scheme";
import { STYLES, TEXT_PROPERTIES, textProperty } from "./typescale";

/** Colours that style sheets have by themselves unless a theme says otherwise, `hover_color` as `--theme-hover`. */
const SAID = ["hint_color", "hover_color", "focus_color", "highlight_color", "splash_color"] as const;

const DENSITY: Record<string, string> = { standard: "0", comfortable: "-1", compact: "-2" };

/** Whether colours are dark for a theme mode; undefined when the mode says nothing. */
export function isDark(mode: WireValue, systemIsDark: boolean): boolean | undefined {
  const name = String(mode).toLowerCase();
  return name === "dark" ? true : name === "light" ? false : name === "system" ? systemIsDark : undefined;
}

/** A theme laid over another: what it does not set stays; colour and text styles one by one. */
export function mergeThemes(below: Fields, above: Fields): Fields {
  const merged: WireMap = { ...below };
  for (const [name, value] of Object.entries(above)) {
    if (value === null || value === undefined) continue;
    const old = merged[name];
    merged[name] = isMap(old) && isMap(value) ? { ...old, ...value } : value;
  }
  // a seed of its own replaces the colours that were picked one by one below
  if (above.color_scheme_seed != null && above.color_scheme == null) delete merged.color_scheme;
  return merged;
}

/** A theme as custom properties; undefined while its colours are being worked out. */
export function themeProperties(theme: Fields, dark: boolean): JSX.CSSProperties | undefined {
  const scheme = seedScheme(seedColor(theme.color_scheme_seed), dark);
  if (scheme === undefined) return undefined;
  const properties: Record<string, string> = { "color-scheme": dark ? "dark" : "light" };
  for (const role of ROLES) properties[roleProperty(role)] = scheme[role];
  const part = (name: ThemePart) => theme[name] as Fields | undefined;
  Object.assign(properties, pickedColors(part("color_scheme")), textTheme(part("text_theme")));
  if (typeof theme.font_family === "string") properties["--font-family"] = fontFamily(theme.font_family);
  for (const name of SAID) {
    const color = cssColor(theme[name]);
    if (color !== undefined) properties[`--theme-${name.slice(0, -6)}`] = color;
  }
  const density = DENSITY[String(theme.visual_density).toLowerCase()];
  if (density) properties["--density"] = density;
  // what is not said ends here: a theme within a bar or a button has icons of its own
  const icons = part("icon_theme");
  properties["--icon-color"] = cssColor(icons?.color) ?? "initial";
  properties["--icon-size"] = px(icons?.size) ?? "initial";
  return properties;
}

function pickedColors(picked: Fields | undefined): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const role of ROLES) {
    const color = cssColor(picked?.[role]);
    // a role that is defined by itself would be no colour at all
    if (color !== undefined && !color.includes(`${roleProperty(role)})`))
      properties[roleProperty(role)] = color;
  }
  return properties;
}

/** What a theme's text theme changes. */
function textTheme(theme: Fields | undefined): Record<string, string> {
  const properties: Record<string, string> = {};
  if (!theme) return properties;
  for (const name of STYLES) {
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
