import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../../tree/wire";
import { type Side, side } from "../../values/border";
import { number } from "../../values/number";
import "./shape.css";

/**
 * The outlined borders (stadium, circle, rounded, beveled, continuous rectangle) of all controls. Each puts `shapeClass` on
 * the element that it draws, which has --shape-fill and --shape-shadow from its style sheet, and one of these in its style:
 *
 * - `faceShape`: the line is drawn by ::before of .shape-face over the edge and takes no room, as that of a button; of what
 *   is `lined` anyway only a line of its own takes the place of that;
 * - `surfaceShape`: the line is an outline, for what scrolls or holds a page of controls;
 * - `roomyShape`: the line takes room, as that of a list tile; `boxShape` of what is square anyway.
 *
 * A circle is drawn by shape.css, in the middle of the box, whatever the box is.
 */
export function faceShape(value: WireValue, own?: WireValue, lined = false): JSX.CSSProperties {
  const line = lined ? side(own) : lineOf(value, own);
  return { ...corners(value), ...(line && drawn(value, line)) };
}

export function surfaceShape(value: WireValue, own?: WireValue): JSX.CSSProperties {
  const line = lineOf(value, own);
  if (line === undefined) return corners(value);
  if (isCircle(value)) return drawn(value, line);
  return { ...corners(value), outline: css(line), "outline-offset": `${outside(line) - line.width}px` };
}

export function roomyShape(value: WireValue, own?: WireValue): JSX.CSSProperties {
  const line = lineOf(value, own);
  if (line === undefined || !isCircle(value)) return boxShape(value, own);
  const room = inside(line);
  return {
    ...drawn(value, line),
    border: `${room}px solid transparent`,
    "--shape-room": `${room}px`,
  } as JSX.CSSProperties;
}

/** The shape of what is square anyway, or has `circleClass`: its line takes room, so far as it lies inside. */
export function boxShape(value: WireValue, own?: WireValue): JSX.CSSProperties {
  const line = lineOf(value, own);
  const form = isCircle(value) ? { "border-radius": "50%" } : corners(value);
  if (line === undefined) return form;
  const out = outside(line);
  return {
    ...form,
    border: css({ ...line, width: inside(line) }),
    ...(out > 0 && line.style !== "none" && { "box-shadow": `0 0 0 ${out}px ${line.color}` }),
  };
}

/** What an element has as a class for its shape. */
export const shapeClass = (value: WireValue): string => (isCircle(value) ? " in-circle" : "");

/** The class of a thing that is as large as the circle in its parent. */
export const circleClass = (value: WireValue): string => (isCircle(value) ? " circle" : "");

export function isCircle(value: WireValue): boolean {
  return isFields(value) && String(value._type).toLowerCase() === "circle";
}

/** The line along the edge: `own` of the control takes the place of that of the shape. */
function lineOf(value: WireValue, own: WireValue): Side | undefined {
  return side(own) ?? (isFields(value) ? side(value.side) : undefined);
}

const css = (line: Side): string => (line.style === "none" ? "none" : `${line.width}px solid ${line.color}`);

/** How much of a line lies outside of the edge, and how much inside. */
const outside = (line: Side): number => (line.width * (1 + line.align)) / 2;
const inside = (line: Side): number => Math.max(0, line.width - outside(line));

function drawn(value: WireValue, line: Side): JSX.CSSProperties {
  const out = outside(line);
  const style: Record<string, string> = { "--shape-line": css(line) };
  if (out === 0) return style;
  style["--shape-out"] = `${out}px`;
  const around = radii(value, out);
  if (around !== undefined) style["--shape-corners"] = around;
  return style;
}

/** What the corners of a box look like. */
function corners(value: WireValue): JSX.CSSProperties {
  const radius = radii(value, 0);
  if (radius === undefined) return {};
  const cut = CUTS[typeOf(value)];
  return { "border-radius": radius, ...(cut && { "corner-shape": cut }) } as JSX.CSSProperties;
}

/** How browsers that know it cut corners; others round them. */
const CUTS: Record<string, string> = {
  beveledrectangle: "bevel",
  // measured: runs from where a circle of that radius would, but closer to the corner
  continuousrectangle: "superellipse(2.38)",
};

const typeOf = (value: WireValue): string => (isFields(value) ? String(value._type ?? "").toLowerCase() : "");

/** The radii of the corners of a shape's edge, or of a line that lies so far outside of it. */
function radii(value: WireValue, out: number): string | undefined {
  const type = typeOf(value);
  if (type === "stadium") return "9999px";
  if (!type.endsWith("rectangle")) return undefined;
  const { radius } = value as { radius?: WireValue };
  const given = isFields(radius)
    ? [radius.top_left, radius.top_right, radius.bottom_right, radius.bottom_left]
    : [radius];
  return given.map((one) => corner(number(one) ?? 0, type, out)).join(" ");
}

function corner(radius: number, type: string, out: number): string {
  const length = radius === 0 ? 0 : radius + out;
  return type === "continuousrectangle" ? `calc(${length}px * var(--continuous))` : `${length}px`;
}
