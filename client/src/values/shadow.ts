import { isMap, type WireMap, type WireValue } from "../tree/wire";
import { cssColor, faded } from "./color";
import { number, point } from "./number";

/** One or several box shadows. */
export function boxShadow(value: WireValue): string | undefined {
  return list(value, (shadow) => {
    const { x, y, blur, color } = parts(shadow);
    const inset = shadow.blur_style === "inner" ? "inset " : "";
    return `${inset}${x}px ${y}px ${blur}px ${number(shadow.spread_radius) ?? 0}px ${color}`;
  });
}

/** One or several shadows of letters. */
export function textShadow(value: WireValue): string | undefined {
  return list(value, (shadow) => {
    const { x, y, blur, color } = parts(shadow);
    return `${x}px ${y}px ${blur}px ${color}`;
  });
}

// Flutter's blur radius and that of CSS mean the same blur: a standard deviation of about half of it.
function parts(shadow: WireMap): { x: number; y: number; blur: number; color: string } {
  const offset = point(shadow.offset) ?? { x: 0, y: 0 };
  return { ...offset, blur: number(shadow.blur_radius) ?? 0, color: cssColor(shadow.color) ?? "#000" };
}

function list(value: WireValue, css: (shadow: WireMap) => string): string | undefined {
  const shadows = (Array.isArray(value) ? value : [value]).filter(isMap);
  return shadows.length === 0 ? undefined : shadows.map(css).join(", ");
}

// Per elevation: y offset, blur and spread of the key, penumbra and ambient shadows of Material.
const LEVELS: Record<number, [number, number, number][]> = {
  1: [
    [2, 1, -1],
    [1, 1, 0],
    [1, 3, 0],
  ],
  2: [
    [3, 1, -2],
    [2, 2, 0],
    [1, 5, 0],
  ],
  3: [
    [3, 3, -2],
    [3, 4, 0],
    [1, 8, 0],
  ],
  4: [
    [2, 4, -1],
    [4, 5, 0],
    [1, 10, 0],
  ],
  6: [
    [3, 5, -1],
    [6, 10, 0],
    [1, 18, 0],
  ],
  8: [
    [5, 5, -3],
    [8, 10, 1],
    [3, 14, 2],
  ],
  9: [
    [5, 6, -3],
    [9, 12, 1],
    [3, 16, 2],
  ],
  12: [
    [7, 8, -4],
    [12, 17, 2],
    [5, 22, 4],
  ],
  16: [
    [8, 10, -5],
    [16, 24, 2],
    [6, 30, 5],
  ],
  24: [
    [11, 15, -7],
    [24, 38, 3],
    [9, 46, 8],
  ],
};
const OPACITIES = [0.2, 0.14, 0.12];

/** The shadow of a Material surface at an elevation (dp); `color` as on the wire. */
export function elevation(level: WireValue, color?: WireValue): string | undefined {
  const height = number(level) ?? 0;
  if (height <= 0) return undefined;
  const steps = Object.keys(LEVELS).map(Number);
  const step = steps.findLast((one) => one <= height) ?? steps[0];
  const tint = cssColor(color) ?? "var(--md-sys-color-shadow, #000)";
  return LEVELS[step]
    .map(([y, blur, spread], at) => `0 ${y}px ${blur}px ${spread}px ${faded(tint, OPACITIES[at])}`)
    .join(", ");
}
