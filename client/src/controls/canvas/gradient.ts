import type { Fields } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { number, point } from "../../values/number";

type Stop = [at: number, color: string];

/** How often a gradient that goes on is repeated, each way. */
const REPEATS = 12;

function stopsOf(value: Fields, resolve: (css: string) => string): Stop[] {
  const colors = (Array.isArray(value.colors) ? value.colors : []).map((color) =>
    resolve(cssColor(color) ?? "#000"),
  );
  const places = Array.isArray(value.color_stops) ? value.color_stops.map((at) => number(at) ?? 0) : [];
  const last = Math.max(colors.length - 1, 1);
  return colors.map((color, index): Stop => [places[index] ?? index / last, color]);
}

/** The stops of `from` to `to` periods, every other one backwards where the gradient is mirrored. */
function periods(stops: Stop[], mode: string, from: number, to: number): Stop[] {
  const all: Stop[] = [];
  for (let period = from; period < to; period++) {
    const turned = mode === "mirror" && period % 2 !== 0;
    const run = turned ? [...stops].reverse().map(([at, color]): Stop => [1 - at, color]) : stops;
    for (const [at, color] of run) all.push([(period + at - from) / (to - from), color]);
  }
  return all;
}

function fill(gradient: CanvasGradient, stops: Stop[]): CanvasGradient {
  for (const [at, color] of stops) gradient.addColorStop(Math.min(Math.max(at, 0), 1), color);
  return gradient;
}

/** A gradient of a paint, in the pixels of the canvas. */
export function gradientOf(
  context: CanvasRenderingContext2D,
  value: Fields,
  resolve: (css: string) => string,
): CanvasGradient | undefined {
  const stops = stopsOf(value, resolve);
  const mode = String(value.tile_mode ?? "clamp").toLowerCase();
  const goesOn = mode === "mirror" || mode === "repeated";
  const kind = String(value._type ?? "linear").toLowerCase();
  const center = point(value.center) ?? { x: 0, y: 0 };

  if (kind === "sweep") {
    const start = (number(value.start_angle) ?? 0) + (number(value.rotation) ?? 0);
    const span =
      ((number(value.end_angle) ?? 2 * Math.PI) - (number(value.start_angle) ?? 0)) / (2 * Math.PI);
    const placed = stops.map(([at, color]): Stop => [at * span, color]);
    return fill(context.createConicGradient(start, center.x, center.y), placed);
  }
  if (kind === "radial") {
    const focal = point(value.focal) ?? center;
    const radius = number(value.radius) ?? 0;
    const inner = number(value.focal_radius) ?? 0;
    const reach = goesOn ? REPEATS : 1;
    const gradient = context.createRadialGradient(
      focal.x,
      focal.y,
      inner,
      center.x,
      center.y,
      radius * reach,
    );
    return fill(gradient, goesOn ? periods(stops, mode, 0, REPEATS) : stops);
  }
  const begin = point(value.begin) ?? { x: 0, y: 0 };
  const end = point(value.end) ?? { x: 0, y: 0 };
  const [dx, dy] = [end.x - begin.x, end.y - begin.y];
  const from = goesOn ? -REPEATS : 0;
  const to = goesOn ? REPEATS : 1;
  const gradient = context.createLinearGradient(
    begin.x + dx * from,
    begin.y + dy * from,
    begin.x + dx * to,
    begin.y + dy * to,
  );
  return fill(gradient, goesOn ? periods(stops, mode, from, to) : stops);
}
