import type { JSX } from "solid-js";
import { isFields, type WireValue } from "../tree/wire";
import { borderRadius, cssSide } from "./border";
import { number } from "./number";

/** An outlined border (stadium, circle, rounded, beveled, continuous rectangle) as radius, border and clip. */
export function shape(value: WireValue): JSX.CSSProperties {
  if (!isFields(value)) return {};
  const style: Record<string, string> = {};
  const line = cssSide(value.side);
  if (line !== undefined) style.border = line;
  return {
    ...style,
    ...OUTLINES[String(value._type ?? "").toLowerCase()]?.(value.radius),
  } as JSX.CSSProperties;
}

/** The same for a surface with content: the line is drawn over its edge and takes no room. */
export function surfaceShape(value: WireValue): JSX.CSSProperties {
  const { border, ...form } = shape(value);
  if (border === undefined) return form;
  const width = Number.parseFloat(String(border)) || 0;
  return { ...form, outline: String(border), "outline-offset": `-${width}px` };
}

/** The same for a mark in the middle of its room, absolutely placed: a circle is as wide as the room is high. */
export function markShape(value: WireValue): JSX.CSSProperties {
  const round = { inset: "0 auto 0 50%", translate: "-50%", "aspect-ratio": 1 };
  return { ...shape(value), ...(isCircle(value) && round) };
}

/** Whether a shape is a circle, which does not stretch with what it outlines. */
export function isCircle(value: WireValue): boolean {
  return isFields(value) && String(value._type).toLowerCase() === "circle";
}

const OUTLINES: Record<string, (radius: WireValue) => Record<string, string>> = {
  stadium: () => ({ "border-radius": "9999px" }),
  circle: () => ({ "border-radius": "50%" }),
  roundedrectangle: (radius) => ({ "border-radius": borderRadius(radius) ?? "0" }),
  // browsers without `corner-shape` cut or squeeze the corners the plain way
  beveledrectangle: (radius) => ({
    "border-radius": borderRadius(radius) ?? "0",
    "corner-shape": "bevel",
  }),
  // Flutter's continuous curve reaches further along the edges than a circle of that radius
  continuousrectangle: (radius) => ({
    "border-radius": number(radius) === undefined ? (borderRadius(radius) ?? "0") : `${number(radius)}px`,
    "corner-shape": "superellipse(1.3)",
  }),
};
