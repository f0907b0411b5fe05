import type { JSX } from "solid-js";
import { useTheme } from "../../theme/context";
import type { FieldName, ThemeName } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { type Alignment, alignment } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { cursor } from "../../values/cursor";
import { milliseconds } from "../../values/duration";
import { edges } from "../../values/edges";
import { number, px } from "../../values/number";
import { elevation } from "../../values/shadow";
import { textStyle } from "../../values/text_style";
import { density } from "../pressable/density";
import type { Pressable } from "../pressable/pressable";
import { faceShape } from "../shape/shape";

/** Reads one property of a ButtonStyle for the present states; undefined where the default is wanted. */
export type StyleReader = (name: FieldName) => WireValue;

/**
 * A control's button style: its own over the theme's, each property for the states that the button is in. `theme` names
 * the component theme, e.g. `filled_button_theme`.
 */
export function readStyle(node: ControlNode, theme: ThemeName | undefined, press: Pressable): StyleReader {
  const themed = useTheme();
  const own = () => asMap(node.internal("style")) ?? asMap(node.get("style"));
  const inherited = () => {
    const component = theme === undefined ? undefined : themed.part(theme);
    return asMap(component?.style);
  };
  return (name) => press.of(own()?.[name]) ?? press.of(inherited()?.[name]) ?? undefined;
}

const asMap = (value: WireValue): Fields | undefined => (isFields(value) ? value : undefined);

const EDGE = ["flex-start", "center", "flex-end"] as const;
const along = (at: number) => EDGE[Math.round(Math.min(Math.max(at, -1), 1)) + 1];

/** Where the content of a face stands. */
export function edgeOf(at: Alignment): JSX.CSSProperties {
  return { "justify-content": along(at.x), "align-items": along(at.y) };
}

/**
 * What a button style sets, as the properties and custom properties that buttons.css reads. `level` gives the elevation
 * of a button whose style says none. A button that is `lined` keeps its line whatever line its shape has.
 */
export function styleProperties(
  read: StyleReader,
  level?: () => number | undefined,
  lined = false,
): JSX.CSSProperties {
  const css: Record<string, string | undefined> = {};
  css["--face"] = cssColor(read("bgcolor"));
  css["--ink"] = cssColor(read("color"));
  css["--icon-color"] = cssColor(read("icon_color"));
  css["--icon-size"] = px(read("icon_size"));
  css["--overlay"] = cssColor(read("overlay_color"));
  css["--padding"] = padding(read("padding"));
  css["--shadow"] = shadow(read, level);
  const time = milliseconds(read("animation_duration"));
  if (time !== undefined) css["--change"] = `${time}ms`;
  css.cursor = cursor(read("mouse_cursor"));
  const at = alignment(read("alignment"));
  return {
    ...css,
    ...(at && edgeOf(at)),
    ...faceShape(read("shape"), read("side"), lined),
    ...ownText(read("text_style")),
    ...density(read("visual_density")),
  };
}

function shadow(read: StyleReader, level: (() => number | undefined) | undefined): string | undefined {
  const color = read("shadow_color");
  // a shadow of the usual height and colour is the style sheet's
  const height = number(read("elevation")) ?? (color === undefined ? undefined : level?.());
  return height === undefined ? undefined : (elevation(height, color) ?? "none");
}

/** What a dense page takes away, it takes from above and below. */
function padding(value: WireValue): string | undefined {
  const sides = edges(value);
  if (sides === undefined) return undefined;
  const dense = (side: number) => `max(0px, ${side}px + 4px * var(--density))`;
  return `${dense(sides.top)} ${sides.right}px ${dense(sides.bottom)} ${sides.left}px`;
}

/**
 * A text style of the button takes the place of the theme's, and lines are as high as the font wants. The colour is that
 * of the button style.
 */
function ownText(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const { color: _, ...rest } = textStyle(value);
  return { "line-height": "1.172", "letter-spacing": "0", ...rest };
}
