import type { JSX } from "solid-js";
import { isMap, type WireValue } from "../tree/wire";
import { border } from "./border";
import { borderRadius } from "./border_radius";
import { cssColor } from "./color";
import { blendMode } from "./filter";
import { gradient } from "./gradient";
import { decorationImage } from "./image";
import { boxShadow } from "./shadow";

/** A BoxDecoration: background, image, gradient, border, radius, shadows, shape, blend mode. */
export function decoration(value: WireValue): JSX.CSSProperties {
  if (!isMap(value)) return {};
  const style: JSX.CSSProperties = { ...decorationImage(value.image), ...border(value.border) };
  const set = (name: string, css: string | undefined) => {
    if (css !== undefined) (style as Record<string, string>)[name] = css;
  };
  set("background-color", cssColor(value.bgcolor));
  set("border-radius", value.shape === "circle" ? "50%" : borderRadius(value.border_radius));
  set("box-shadow", boxShadow(value.shadows));
  const painted = gradient(value.gradient);
  if (painted !== undefined) {
    const image = style["background-image"];
    style["background-image"] = image === undefined ? painted : `${image}, ${painted}`;
  }
  set("background-blend-mode", blendMode(value.blend_mode));
  return style;
}
