import { type Fields, isFields, type WireValue } from "../tree/wire";
import { type Alignment, alignment } from "./alignment";
import { cssColor } from "./color";
import { number } from "./number";

const TURN = 2 * Math.PI;

/**
 * A gradient as CSS background image.
 *
 * Flutter draws a linear gradient between two points of the box, CSS along an angle. Along an axis both are the
 * same. Across, an SVG has the two points, but it knows no custom properties: with colours of the theme CSS
 * aims at the corner instead, which is the same in a square. A radius is a share of the shorter side, which CSS
 * has for a circle in the middle, and an SVG for every circle and for its focal point; with colours of the theme
 * CSS is right for squares, and the focal point is the centre.
 */
export function gradient(value: WireValue): string | undefined {
  if (!isFields(value)) return undefined;
  const stops = colorStops(value);
  if (stops.length === 0) return undefined;
  const kind = String(value._type ?? "linear").toLowerCase();
  if (kind === "radial") return radial(value, stops);
  if (kind === "sweep") return sweep(value, stops);
  return linear(value, stops);
}

type Stop = [color: string, at: number];

function colorStops(value: Fields): Stop[] {
  const colors = (Array.isArray(value.colors) ? value.colors : []).map((color) => cssColor(color) ?? "#000");
  const places = value.stops ?? value.color_stops;
  const at = Array.isArray(places) ? places.map((place) => number(place) ?? 0) : undefined;
  const last = Math.max(colors.length - 1, 1);
  return colors.map((color, index) => [color, at?.[index] ?? index / last]);
}

function linear(value: Fields, stops: Stop[]): string {
  const from = alignment(value.begin) ?? { x: -1, y: 0 };
  const to = alignment(value.end) ?? { x: 1, y: 0 };
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const tile = tileMode(value);
  const rotation = number(value.rotation) ?? 0;
  if (((dx !== 0 && dy !== 0) || fading(stops) || rotation !== 0) && fixed(stops)) {
    return drawn("linear", spot("x1", "y1", from) + spot("x2", "y2", to), stops, tile, rotation);
  }

  const whole = from.x === -to.x && from.y === -to.y && Math.abs(to.x) === 1 && Math.abs(to.y) === 1;
  const direction =
    whole && rotation === 0
      ? `to ${to.y > 0 ? "bottom" : "top"} ${to.x > 0 ? "right" : "left"}`
      : degrees(Math.atan2(dy, dx) + Math.PI / 2 + rotation);
  // where the first point lies on the way through the middle of the box, and how far it is to the second
  const length = Math.hypot(dx, dy);
  const begin = length === 0 ? 0 : 0.5 + (from.x * dx + from.y * dy) / length / 2;
  const placed = whole ? stops : stops.map(([color, at]): Stop => [color, begin + (at * length) / 2]);
  return `${repeats(tile)}linear-gradient(${direction}, ${tiled(placed, tile)})`;
}

const SPREAD: Record<string, string> = { clamp: "pad", decal: "pad", repeated: "repeat", mirror: "reflect" };

/** Between colours of which one can be seen through, CSS weighs each by how much of it is seen, Flutter and SVG do not. */
const fading = (stops: Stop[]) => stops.some(([color]) => color.length > 7);

const fixed = (stops: Stop[]) => stops.every(([color]) => color.startsWith("#"));

function spot(x: string, y: string, at: Alignment): string {
  return ` ${x}="${percent((at.x + 1) / 2)}" ${y}="${percent((at.y + 1) / 2)}"`;
}

/** The gradient as a picture, turned about the middle. Shares are those of the box, and `vmin` the shorter side of it. */
function drawn(
  kind: "linear" | "radial",
  geometry: string,
  stops: Stop[],
  tile: Tile,
  rotation: number,
): string {
  const entries = stops.map(([color, at]) => `<stop offset="${at}" stop-color="${color}"/>`);
  if (tile === "decal") {
    if (kind === "linear") entries.unshift('<stop offset="0" stop-opacity="0"/>');
    entries.push('<stop offset="1" stop-opacity="0"/>');
  }
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg"><${kind}Gradient id="g" gradientUnits="userSpaceOnUse" ` +
    `spreadMethod="${SPREAD[tile] ?? "pad"}"${geometry}>${entries.join("")}</${kind}Gradient>` +
    // turned it still covers the box
    `<rect ${rotation === 0 ? `width="100%" height="100%"` : `x="-500%" y="-500%" width="1100%" height="1100%" style="transform-origin:50% 50%;rotate:${degrees(rotation)}"`} fill="url(#g)"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
}

function repeats(tile: Tile): string {
  return tile === "repeated" || tile === "mirror" ? "repeating-" : "";
}

function radial(value: Fields, stops: Stop[]): string {
  const center = alignment(value.center) ?? { x: 0, y: 0 };
  const away = Math.max(Math.abs(center.x), Math.abs(center.y));
  const share = number(value.radius) ?? 0.5;
  const radius = (share * 2) / (1 + away);
  const tile = tileMode(value);
  const focal = alignment(value.focal);
  if ((focal || away !== 0) && fixed(stops)) {
    const inner = focal ? (number(value.focal_radius) ?? 0) : 0;
    const circle = ` r="${share * 100}vmin" fr="${inner * 100}vmin"`;
    return drawn(
      "radial",
      spot("cx", "cy", center) + spot("fx", "fy", focal ?? center) + circle,
      stops,
      tile,
      number(value.rotation) ?? 0,
    );
  }
  const placed = stops.map(([color, at]): Stop => [color, at * radius]);
  const extent = away === 0 ? "closest-side" : "farthest-side";
  return `${repeats(tile)}radial-gradient(circle ${extent} at ${position(center)}, ${tiled(placed, tile)})`;
}

function sweep(value: Fields, stops: Stop[]): string {
  const center = alignment(value.center) ?? { x: 0, y: 0 };
  const start = number(value.start_angle) ?? 0;
  const end = number(value.end_angle) ?? TURN;
  const rotation = number(value.rotation) ?? 0;
  const tile = tileMode(value);
  const placed = stops.map(([color, at]): Stop => [color, (start + at * (end - start)) / TURN]);
  // Flutter starts at three o'clock, CSS at twelve
  return `${repeats(tile)}conic-gradient(from ${degrees(Math.PI / 2 + rotation)} at ${position(center)}, ${tiled(placed, tile)})`;
}

type Tile = "clamp" | "repeated" | "mirror" | "decal";

function tileMode(value: Fields): Tile {
  return String(value.tile_mode ?? "clamp").toLowerCase() as Tile;
}

function tiled(stops: Stop[], tile: Tile): string {
  let placed = stops;
  const [first, last] = [stops[0][1], stops[stops.length - 1][1]];
  if (tile === "mirror") {
    placed = [...stops, ...stops.toReversed().map(([color, at]): Stop => [color, 2 * last - at])];
  } else if (tile === "decal") {
    placed = [["transparent", first], ...stops, ["transparent", last]];
  }
  return placed.map(([color, at]) => `${color} ${percent(at)}`).join(", ");
}

function position({ x, y }: Alignment): string {
  return `${percent((x + 1) / 2)} ${percent((y + 1) / 2)}`;
}

function degrees(radians: number): string {
  return `${Math.round((radians * 360_000) / TURN) / 1000}deg`;
}

function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
