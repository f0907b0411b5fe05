import { svg } from "./shared.js";

const WEDGES = 180;
const SPREAD = { repeated: "repeat", mirror: "reflect" };
const KINDS = { radial, sweep };

/** A paint for a gradient that spans `box`, put into `defs`; undefined if there is none. */
export function gradientPaint(control, defs, gradient, name, box) {
  const colors = gradient?.colors;
  if (!Array.isArray(colors) || colors.length === 0) return undefined;
  const stops = stopsOf(control, gradient);
  const place = ({ x = 0, y = 0 } = {}) => ({
    x: box.left + ((x + 1) / 2) * box.width,
    y: box.top + ((y + 1) / 2) * box.height,
  });
  const paint = (KINDS[gradient._type] ?? linear)(gradient, place, box, stops);
  paint.id = name;
  if (gradient.rotation) {
    const middle = place();
    const turn = `rotate(${(gradient.rotation * 180) / Math.PI} ${middle.x} ${middle.y})`;
    paint.setAttribute(gradient._type === "sweep" ? "patternTransform" : "gradientTransform", turn);
  }
  defs.append(paint);
  return `url(#${name})`;
}

/** The colour of a gradient that spans `box` at a place, measured along its way from its begin to its end. */
export function gradientColor(control, gradient, box, { x, y }) {
  const from = gradient.begin ?? { x: -1 };
  const to = gradient.end ?? { x: 1 };
  const way = { x: (to.x ?? 0) - (from.x ?? 0), y: (to.y ?? 0) - (from.y ?? 0) };
  const at = {
    x: box.width > 0 ? (2 * (x - box.left)) / box.width - 1 : 0,
    y: box.height > 0 ? (2 * (y - box.top)) / box.height - 1 : 0,
  };
  const along = (at.x - (from.x ?? 0)) * way.x + (at.y - (from.y ?? 0)) * way.y;
  return colorAt(stopsOf(control, gradient), along / (way.x ** 2 + way.y ** 2 || 1));
}

function stopsOf(control, { colors, color_stops }) {
  return colors.map((color, index) => ({
    offset: Number(color_stops?.[index] ?? index / Math.max(1, colors.length - 1)),
    color: control.color(color) ?? "transparent",
  }));
}

const SPAN = { gradientUnits: "userSpaceOnUse" };

function linear(gradient, place, _box, stops) {
  const from = place(gradient.begin ?? { x: -1 });
  const to = place(gradient.end ?? { x: 1 });
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return stopped(
    svg("linearGradient", { ...SPAN, ...ends, spreadMethod: SPREAD[gradient.tile_mode] }),
    stops,
  );
}

function radial(gradient, place, { width, height }, stops) {
  const { x: cx, y: cy } = place(gradient.center);
  const side = Math.min(width, height);
  const focal = gradient.focal && place(gradient.focal);
  const circle = { cx, cy, r: Number(gradient.radius ?? 0.5) * side, fx: focal?.x, fy: focal?.y };
  const inner = { fr: focal && Number(gradient.focal_radius ?? 0) * side };
  const spreadMethod = SPREAD[gradient.tile_mode];
  return stopped(svg("radialGradient", { ...SPAN, ...circle, ...inner, spreadMethod }), stops);
}

function stopped(paint, stops) {
  for (const { offset, color } of stops) {
    const [shade, opacity] = solid(color);
    paint.append(svg("stop", { offset, "stop-color": shade, "stop-opacity": opacity }));
  }
  return paint;
}

/** A colour and how opaque it is: what is mixed with nothing keeps its colour, where a gradient would go through black. */
export function solid(color) {
  const [, shade, percent] = color.match(/^color-mix\(in srgb, (.*) ([\d.]+)%, transparent\)$/) ?? [];
  return shade === undefined ? [color, undefined] : [shade, Number(percent) / 100];
}

/** Colours around a point, which SVG has none of: a pattern of narrow wedges. */
function sweep(gradient, place, box, stops) {
  const edge = 20;
  const [x, y] = [box.left - edge, box.top - edge];
  const [width, height] = [box.width + 2 * edge, box.height + 2 * edge];
  const pattern = svg("pattern", { patternUnits: "userSpaceOnUse", x, y, width, height });
  const center = place(gradient.center);
  const [cx, cy] = [center.x - x, center.y - y];
  const far = 2 * (width + height + Math.hypot(cx - width / 2, cy - height / 2));
  const begin = Number(gradient.start_angle ?? 0);
  const end = Number(gradient.end_angle ?? 2 * Math.PI);
  const wedge = (2 * Math.PI) / WEDGES;
  for (let at = 0; at < WEDGES; at++) {
    // each lies on the rest of the one before, so that there are no seams
    const from = at * wedge;
    const to = Math.min(2 * Math.PI, from + Math.PI / 2);
    const rim = [from, to].map((angle) => `${cx + far * Math.cos(angle)},${cy + far * Math.sin(angle)}`);
    const fill = colorAt(stops, (from + wedge / 2 - begin) / (end - begin || 1));
    pattern.append(svg("polygon", { points: `${cx},${cy} ${rim.join(" ")}`, fill }));
  }
  return pattern;
}

function colorAt(stops, share) {
  const next = stops.findIndex(({ offset }) => offset > share);
  if (next === 0) return stops[0].color;
  if (next < 0) return stops[stops.length - 1].color;
  const [before, after] = [stops[next - 1], stops[next]];
  const part = ((share - before.offset) / (after.offset - before.offset)) * 100;
  return `color-mix(in srgb, ${after.color} ${part}%, ${before.color})`;
}
