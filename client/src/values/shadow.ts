import { type Fields, isFields, type WireValue } from "../tree/wire";
import { cssColor, faded } from "./color";
import { number, point } from "./number";

/** One or several box shadows, so far as they lie outside of the box: an inner one does not. */
export function boxShadow(value: WireValue): string | undefined {
  return list(value, (shadow) => {
    const { x, y, blur, color } = parts(shadow);
    if (shadow.blur_style === "inner") return "0 0";
    return `${x}px ${y}px ${blur}px ${number(shadow.spread_radius) ?? 0}px ${color}`;
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
function parts(shadow: Fields): { x: number; y: number; blur: number; color: string } {
  const offset = point(shadow.offset) ?? { x: 0, y: 0 };
  return { ...offset, blur: number(shadow.blur_radius) ?? 0, color: cssColor(shadow.color) ?? "#000" };
}

function list(value: WireValue, css: (shadow: Fields) => string): string | undefined {
  const shadows = (Array.isArray(value) ? value : [value]).filter(isFields);
  return shadows.length === 0 ? undefined : shadows.map(css).join(", ");
}

/** The two shadows under a raised surface, as parts of its elevation: offset, blur, spread; then their opacity. */
const SPOT = [1, 1.4, -0.3, 0.25] as const;
const AMBIENT = [0, 0.4, 0.2, 0.039] as const;

/** The shadow of a Material surface at an elevation (dp); `color` as on the wire. */
export function elevation(level: WireValue, color?: WireValue): string | undefined {
  const height = number(level) ?? 0;
  if (height <= 0) return undefined;
  const tint = cssColor(color) ?? "var(--md-sys-color-shadow, #000)";
  return [SPOT, AMBIENT]
    .map(([offset, blur, spread, opacity]) => {
      const [y, soft, wide] = [offset, blur, spread].map((part) => `${+(part * height).toFixed(2)}px`);
      return `0 ${y} ${soft} ${wide} ${faded(tint, opacity)}`;
    })
    .join(", ");
}
