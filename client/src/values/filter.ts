import { isFields, type WireValue } from "../tree/wire";
import { number } from "./number";

/** A blur (number, pair or map) as CSS filter function; CSS blurs both ways alike. */
export function blur(value: WireValue): string | undefined {
  const pair = isFields(value)
    ? [value.sigma_x, value.sigma_y]
    : Array.isArray(value)
      ? value
      : [value, value];
  const [x, y] = pair.map((sigma) => number(sigma) ?? 0);
  const sigma = Math.max(x ?? 0, y ?? 0);
  return sigma > 0 ? `blur(${sigma}px)` : undefined;
}

const MODES: Record<string, string> = {
  color: "color",
  colorburn: "color-burn",
  colordodge: "color-dodge",
  darken: "darken",
  difference: "difference",
  exclusion: "exclusion",
  hardlight: "hard-light",
  hue: "hue",
  lighten: "lighten",
  luminosity: "luminosity",
  modulate: "multiply",
  multiply: "multiply",
  overlay: "overlay",
  plus: "plus-lighter",
  saturation: "saturation",
  screen: "screen",
  softlight: "soft-light",
};

/** `mix-blend-mode` or `background-blend-mode` for a BlendMode; undefined where CSS has none (source, clear ...). */
export function blendMode(value: WireValue): string | undefined {
  return typeof value === "string" ? MODES[value.toLowerCase()] : undefined;
}
