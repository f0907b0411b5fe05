import { svg } from "./shared.js";

const SHAPES = { ChartCirclePoint: circle, ChartSquarePoint: square, ChartCrossPoint: cross };

/** The elements of a point: `shape` is a `ChartPointShape`, or true for a disc of the given radius. */
export function pointShape(control, shape, spot, color, radius) {
  const look = shape === true ? {} : shape;
  const paint = control.color(look.color) ?? color;
  return [(SHAPES[look._type] ?? circle)(control, look, spot, paint, radius)];
}

function rim(control, look, otherwise) {
  const width = Number(look.stroke_width ?? otherwise);
  return width > 0 ? { stroke: control.color(look.stroke_color) ?? "#000", "stroke-width": width } : {};
}

function circle(control, look, { x, y }, fill, radius) {
  return svg("circle", { cx: x, cy: y, r: Number(look.radius ?? radius), fill, ...rim(control, look, 0) });
}

function square(control, look, { x, y }, fill) {
  const size = Number(look.size ?? 4);
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  return svg("rect", { ...box, fill, ...rim(control, look, 1) });
}

function cross(_control, look, { x, y }, stroke) {
  const half = Number(look.size ?? 8) / 2;
  const d = `M ${x - half} ${y - half} L ${x + half} ${y + half} M ${x - half} ${y + half} L ${x + half} ${y - half}`;
  return svg("path", { d, stroke, fill: "none", "stroke-width": Number(look.width ?? 2) });
}
