import type { JSX } from "solid-js";
import type { FieldName } from "../tree/declared";
import { isFields, type WireValue } from "../tree/wire";
import { border, borderRadius } from "./border";
import { cssColor } from "./color";
import { blendMode } from "./filter";
import { boxShadow } from "./shadow";

/** What shows the outline of a box, or lies on its colour. */
const OUTLINED: FieldName[] = ["border", "shadows", "gradient", "image"];

export interface Decorated {
  /** The box may be: a circle of nothing but a colour is painted as a round spot, as a radius would make an ellipse of it. */
  oblong?: boolean;
  /** Draws the image; there is none if left out. */
  image?: ((image: WireValue) => JSX.CSSProperties) | undefined;
  /** Draws the gradient; there is none if left out. */
  gradient?: ((gradient: WireValue) => string | undefined) | undefined;
}

/** A BoxDecoration: background, image, gradient, border, radius, shadows, shape, blend mode. */
export function decoration(
  value: WireValue,
  { oblong = false, image, gradient }: Decorated = {},
): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const style: JSX.CSSProperties = { ...image?.(value.image), ...border(value.border) };
  const set = (name: string, css: string | undefined) => {
    if (css !== undefined) (style as Record<string, string>)[name] = css;
  };
  const ground = cssColor(value.bgcolor);
  const isSpot = oblong && value.shape === "circle" && !OUTLINED.some((name) => value[name] !== undefined);
  if (isSpot && ground !== undefined) {
    set(
      "background-image",
      `radial-gradient(circle closest-side, ${ground} calc(100% - 0.5px), transparent)`,
    );
  } else set("background-color", ground);
  set("border-radius", value.shape === "circle" ? "50%" : borderRadius(value.border_radius));
  set("box-shadow", boxShadow(value.shadows));
  const painted = gradient?.(value.gradient);
  if (painted !== undefined) {
    const below = style["background-image"];
    style["background-image"] = below === undefined ? painted : `${below}, ${painted}`;
  }
  set("background-blend-mode", blendMode(value.blend_mode));
  return style;
}
