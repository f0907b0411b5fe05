import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { number, point } from "../../values/number";

/** Shadows of what is drawn of an icon rather than of its box. */
export function iconShadows(value: WireValue): JSX.CSSProperties {
  const shadows = Array.isArray(value) ? value : [value];
  const filters = shadows.filter(isFields).map((shadow) => {
    const { x, y } = point(shadow.offset) ?? { x: 0, y: 0 };
    return `drop-shadow(${x}px ${y}px ${number(shadow.blur_radius) ?? 0}px ${cssColor(shadow.color) ?? "#000"})`;
  });
  // what lets light through throws a paler shadow in CSS, in Flutter a full one
  return filters.length > 0 ? { filter: filters.join(" "), "--icon-rest": "light-dark(#212121, #fff)" } : {};
}
