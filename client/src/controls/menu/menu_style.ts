import type { JSX } from "solid-js";
import type { FieldName } from "../../tree/declared";
import { isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { cssEdges } from "../../values/edges";
import { number, px } from "../../values/number";
import { elevation } from "../../values/shadow";
import { NO_STATES, resolve } from "../../values/states";
import { density } from "../pressable/density";
import { shapeClass, surfaceShape } from "../shape/shape";

/** How high menus are raised. */
const LEVEL = 3;

function reading(styles: WireValue[]): (name: FieldName) => WireValue {
  return (name) => {
    for (const style of styles) {
      const value = isFields(style) ? resolve(style[name], NO_STATES) : undefined;
      if (value !== undefined && value !== null) return value;
    }
    return undefined;
  };
}

/** The class that a MenuStyle gives a menu for its shape. */
export const menuClass = (...styles: WireValue[]): string => shapeClass(reading(styles)("shape"));

/** A MenuStyle as the properties that menu.css reads; of two styles the first one counts. */
export function menuStyle(...styles: WireValue[]): JSX.CSSProperties {
  const read = reading(styles);
  const level = number(read("elevation")) ?? LEVEL;
  const css: Record<string, string | undefined> = {
    "--menu-face": cssColor(read("bgcolor")),
    "--menu-shadow": elevation(level, read("shadow_color")) ?? "none",
    "--menu-padding": cssEdges(read("padding")),
    ...sizes(read("fixed_size"), "width", "height"),
    ...sizes(read("min_size"), "min-width", "min-height"),
    ...sizes(read("max_size"), "max-width", "max-height"),
    cursor: cursor(read("mouse_cursor")),
  };
  return {
    ...set(css),
    ...surfaceShape(read("shape"), read("side")),
    ...density(read("visual_density")),
  };
}

function sizes(size: WireValue, width: string, height: string): Record<string, string | undefined> {
  if (!isFields(size)) return {};
  const length = (value: WireValue) => (number(value) === Number.POSITIVE_INFINITY ? undefined : px(value));
  return { [width]: length(size.width), [height]: length(size.height) };
}

/** What a style really sets: what it leaves open may be set beside it. */
const set = (css: Record<string, string | undefined>): JSX.CSSProperties =>
  Object.fromEntries(Object.entries(css).filter(([, value]) => value !== undefined));
