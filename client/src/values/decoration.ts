import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../tree/wire";
import { border, borderRadius } from "./border";
import { cssColor } from "./color";
import { blendMode } from "./filter";
import { boxShadow } from "./shadow";

export interface Decorated {
  /** Draws the image; there is none if left out. */
  image?: ((image: WireValue) => JSX.CSSProperties) | undefined;
  /** Draws the gradient; there is none if left out. */
  gradient?: ((gradient: WireValue) => string | undefined) | undefined;
}

/** A BoxDecoration: background, image, gradient, border, radius, shadows, shape, blend mode. */
export function decoration(value: WireValue, { image, gradient }: Decorated = {}): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const style: JSX.CSSProperties = { ...image?.(value.image), ...border(value.border) };
  const set = (name: string, css: string | undefined) => {
    if (css !== undefined) (style as Record<string, string>)[name] = css;
  };
  set("border-radius", value.shape === "circle" ? "50%" : borderRadius(value.border_radius));
  set("box-shadow", boxShadow(value.shadows));
  const painted = gradient?.(value.gradient);
  if (painted !== undefined) {
    const below = style["background-image"];
    style["background-image"] = below === undefined ? painted : `${below}, ${painted}`;
  } else {
    set("background-color", cssColor(value.bgcolor));
  }
  set("mix-blend-mode", blendMode(value.blend_mode));
  return style;
}
