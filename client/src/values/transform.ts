import type { JSX } from "solid-js";
import { type Fields, isFields, type WireValue } from "../tree/wire";
import { alignment } from "./alignment";
import { matrix } from "./matrix";
import { number, point } from "./number";

/**
 * `rotate`, `scale`, `offset`, `flip` and `transform` of a control as CSS.
 *
 * Rotation, scaling and offset become the properties of the same names, so that each is animated by itself.
 * CSS has one origin for all of them: when both turn about different points, the points are written out.
 */
export function transform(values: Fields): JSX.CSSProperties {
  const style: JSX.CSSProperties = {};
  const angle = isFields(values.rotate) ? number(values.rotate.angle) : number(values.rotate);
  const factors = scaling(values.scale);
  const shift = point(values.offset);
  if (shift !== undefined) style.translate = shifted(shift);
  if (angle !== undefined) style.rotate = `${angle}rad`;
  if (factors !== undefined) style.scale = `${factors.x} ${factors.y}`;
  const pivot = origin(values.rotate) ?? origin(values.scale);
  if (pivot !== undefined) style["transform-origin"] = pivot;
  const rest = [flipping(values.flip), turned(values.transform)].filter(Boolean);
  if (rest.length > 0) style.transform = rest.join(" ");
  return style;
}

// An alignment may have shifted it already, see layout/properties.css.
const shifted = ({ x, y }: { x: number; y: number }): string =>
  `calc(${x * 100}% + var(--shift-x, 0px)) calc(${y * 100}% + var(--shift-y, 0px))`;

function scaling(value: WireValue): { x: number; y: number } | undefined {
  const all = number(value);
  if (all !== undefined) return { x: all, y: all };
  if (!isFields(value)) return undefined;
  const both = number(value.scale);
  return { x: both ?? number(value.scale_x) ?? 1, y: both ?? number(value.scale_y) ?? 1 };
}

/** The point that stays where it is: an alignment (the middle unless told) moved by an offset in px. */
function origin(value: WireValue): string | undefined {
  if (!isFields(value)) return undefined;
  const at = alignment(value.alignment);
  const moved = point(value.origin);
  if (at === undefined && moved === undefined) return undefined;
  const along = (share: number, px: number) => `calc(${(share + 1) * 50}% + ${px}px)`;
  return `${along(at?.x ?? 0, moved?.x ?? 0)} ${along(at?.y ?? 0, moved?.y ?? 0)}`;
}

function flipping(value: WireValue): string | undefined {
  if (!isFields(value)) return undefined;
  const flip = `scale(${value.flip_x === true ? -1 : 1}, ${value.flip_y === true ? -1 : 1})`;
  const about = point(value.origin);
  return about ? around(flip, `${about.x}px`, `${about.y}px`) : flip;
}

function turned(value: WireValue): string | undefined {
  if (!isFields(value)) return undefined;
  const css = matrix(value.matrix);
  if (css === undefined) return undefined;
  const at = alignment(value.alignment);
  const moved = point(value.origin) ?? { x: 0, y: 0 };
  // without an alignment a matrix turns about the top left corner
  const x = `${at ? at.x * 50 : -50}% + ${moved.x}px`;
  const y = `${at ? at.y * 50 : -50}% + ${moved.y}px`;
  return around(css, x, y);
}

// The usual origin is the middle of the box.
function around(css: string, x: string, y: string): string {
  return `translate(calc(${x}), calc(${y})) ${css} translate(calc(-1 * (${x})), calc(-1 * (${y})))`;
}
