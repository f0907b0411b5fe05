import { isFields, type WireValue } from "../tree/wire";
import { cssColor } from "./color";
import { number, point } from "./number";

/**
 * A linear gradient of a paint, between two points in pixels, as CSS background image. CSS counts from a corner of the
 * box: where the gradient runs right and down, or left and up, that is the same.
 */
export function paintGradient(value: WireValue): string | undefined {
  if (!isFields(value) || !Array.isArray(value.colors)) return undefined;
  const colors = value.colors.map((color) => cssColor(color) ?? "#000");
  const places = Array.isArray(value.color_stops) ? value.color_stops : [];
  const last = Math.max(colors.length - 1, 1);
  let stops = colors.map((color, index) => ({ color, at: number(places[index]) ?? index / last }));
  if (String(value._type ?? "linear").toLowerCase() === "radial") {
    const center = point(value.center) ?? { x: 0, y: 0 };
    const radius = number(value.radius) ?? 0;
    const rings = stops.map(({ color, at }) => `${color} ${at * radius}px`);
    return `radial-gradient(circle at ${center.x}px ${center.y}px, ${rings.join(", ")})`;
  }
  let begin = point(value.begin) ?? { x: 0, y: 0 };
  let end = point(value.end) ?? { x: 0, y: 0 };
  if (end.x < begin.x || (end.x === begin.x && end.y < begin.y)) {
    [begin, end] = [end, begin];
    stops = stops.map(({ color, at }) => ({ color, at: 1 - at })).reverse();
  }
  const length = Math.hypot(end.x - begin.x, end.y - begin.y) || 1;
  const [dx, dy] = [(end.x - begin.x) / length, (end.y - begin.y) / length];
  const start = begin.x * dx + begin.y * dy;
  const turn = (Math.atan2(dy, dx) * 180) / Math.PI + 90;
  const placed = stops.map(({ color, at }) => `${color} ${+(start + at * length).toFixed(2)}px`);
  return `linear-gradient(${+turn.toFixed(2)}deg, ${placed.join(", ")})`;
}
