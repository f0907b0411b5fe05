import { isMap, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";

/** The colour at the edges of a gradient and the one in its middle. */
export function gradientColors(value: WireValue): { base: string; light: string } | undefined {
  const colors = isMap(value) && Array.isArray(value.colors) ? value.colors.map(cssColor) : [];
  const base = colors[0];
  const light = colors[Math.floor(colors.length / 2)];
  return base && light ? { base, light } : undefined;
}
