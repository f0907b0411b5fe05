import type { JSX } from "solid-js";
import type { FieldName } from "../../tree/declared";
import { isFields, type WireValue } from "../../tree/wire";
import { cssSide } from "../../values/border";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { cssEdges } from "../../values/edges";
import { number, px } from "../../values/number";
import { elevation } from "../../values/shadow";
import { shape } from "../../values/shape";
import { resolve, type State } from "../../values/states";
import { density } from "../pressable/density";

/** How high menus are raised. */
const LEVEL = 3;

const NO_STATES: ReadonlySet<State> = new Set();

/** A MenuStyle as the properties that menu.css reads; of two styles the first one counts. */
export function menuStyle(...styles: WireValue[]): JSX.CSSProperties {
  const read = (name: FieldName): WireValue => {
    for (const style of styles) {
      const value = isFields(style) ? resolve(style[name], NO_STATES) : undefined;
      if (value !== undefined && value !== null) return value;
    }
    return undefined;
  };
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
  const line = cssSide(read("side"));
  return {
    ...set(css),
    ...shape(read("shape")),
    ...(line && { border: line }),
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
