import { ink } from "./forced_colors.js";
import { svg } from "./shared.js";

const SHAPES = { ChartCirclePoint: circle, ChartSquarePoint: square, ChartCrossPoint: cross };

/**
 * The elements of a point, its rim around what was asked for: `shape` is a `ChartPointShape`, or true for a disc of the
 * given radius; `color` is that of what it belongs to, which is the `nth` of several, `paint` the one to draw it in.
 */
export function pointShape(control, shape, spot, color, radius, nth, paint = paintOf(control, shape, color)) {
  const look = shape === true ? { stroke_width: radius / 4 } : shape;
  const point = (SHAPES[look._type] ?? circle)(control, look, spot, paint, radius);
  point.setAttribute("class", ink("point", nth));
  return [point];
}

/** The colour of a point that belongs to something of the given colour. */
export const paintOf = (control, look, color) =>
  control.color(look.color) ?? (look._type === "ChartCrossPoint" ? darker(color) : color);

const darker = (color) => `color-mix(in srgb, ${color} 60%, #000)`;

function rim(control, look, otherwise, fill) {
  const width = Number(look.stroke_width ?? otherwise);
  return width > 0 ? { stroke: control.color(look.stroke_color) ?? darker(fill), "stroke-width": width } : {};
}

function circle(control, look, { x, y }, fill, radius) {
  const edge = rim(control, look, 0, fill);
  const r = Number(look.radius ?? radius) + (edge["stroke-width"] ?? 0) / 2;
  return svg("circle", { cx: x, cy: y, r, fill, ...edge });
}

function square(control, look, { x, y }, fill) {
  const edge = rim(control, look, 1, fill);
  const size = Number(look.size ?? 4) + (edge["stroke-width"] ?? 0);
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  return svg("rect", { ...box, fill, ...edge });
}

function cross(_control, look, { x, y }, stroke) {
  const half = Number(look.size ?? 8) / 2;
  const d = `M ${x - half} ${y - half} L ${x + half} ${y + half} M ${x - half} ${y + half} L ${x + half} ${y - half}`;
  return svg("path", { d, stroke, fill: "none", "stroke-width": Number(look.width ?? 2) });
}
