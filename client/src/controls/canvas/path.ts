import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { number } from "../../values/number";

type Add = (path: Path2D, element: Fields, at: Cursor) => void;

/** Where the pen is: arcs to a point start there. */
interface Cursor {
  x: number;
  y: number;
}

const n = (value: WireValue): number => number(value) ?? 0;

const go = (at: Cursor, x: WireValue, y: WireValue): void => {
  at.x = n(x);
  at.y = n(y);
};

const ELEMENTS: Record<string, Add> = {
  moveto(path, { x, y }, at) {
    go(at, x, y);
    path.moveTo(at.x, at.y);
  },
  lineto(path, { x, y }, at) {
    go(at, x, y);
    path.lineTo(at.x, at.y);
  },
  cubicto(path, { cp1x, cp1y, cp2x, cp2y, x, y }, at) {
    path.bezierCurveTo(n(cp1x), n(cp1y), n(cp2x), n(cp2y), n(x), n(y));
    go(at, x, y);
  },
  quadraticto(path, { cp1x, cp1y, x, y, w }, at) {
    conic(path, at, n(cp1x), n(cp1y), n(x), n(y), number(w) ?? 1);
    go(at, x, y);
  },
  arc(path, { x, y, width, height, start_angle, sweep_angle }) {
    arc(path, n(x), n(y), n(width), n(height), n(start_angle), n(sweep_angle));
  },
  arcto(path, element, at) {
    const turn = (n(element.rotation) * 180) / Math.PI;
    const large = element.large_arc === true ? 1 : 0;
    const sweep = element.clockwise === false ? 0 : 1;
    const radius = n(element.radius);
    const data = `M${at.x} ${at.y}A${radius} ${radius} ${turn} ${large} ${sweep} ${n(element.x)} ${n(element.y)}`;
    path.addPath(new Path2D(data));
    go(at, element.x, element.y);
  },
  oval(path, { x, y, width, height }) {
    const middle = [n(x) + n(width) / 2, n(y) + n(height) / 2] as const;
    path.moveTo(n(x) + n(width), middle[1]);
    path.ellipse(...middle, n(width) / 2, n(height) / 2, 0, 0, 2 * Math.PI);
  },
  rect(path, { x, y, width, height, border_radius }) {
    path.roundRect(n(x), n(y), n(width), n(height), edgesOfRadius(border_radius));
  },
  subpath(path, { elements, x, y }) {
    path.addPath(pathOf(elements), new DOMMatrix().translate(n(x), n(y)));
  },
  close(path) {
    path.closePath();
  },
};

/** Part of an ellipse in a box, from an angle on; a line from where the pen was comes first. */
export function arc(
  path: Path2D,
  x: number,
  y: number,
  width: number,
  height: number,
  start: number,
  sweep: number,
): void {
  path.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, start, start + sweep, sweep < 0);
}

/** A conic section by its weight: 1 is a parabola, less an ellipse, more a hyperbola. */
function conic(
  path: Path2D,
  from: Cursor,
  cx: number,
  cy: number,
  x: number,
  y: number,
  weight: number,
): void {
  if (weight === 1) {
    path.quadraticCurveTo(cx, cy, x, y);
    return;
  }
  const steps = 24;
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t) * weight, t ** 2];
    const sum = a + b + c;
    path.lineTo((a * from.x + b * cx + c * x) / sum, (a * from.y + b * cy + c * y) / sum);
  }
}

/** The elements of a path as one. Unknown ones are passed over. */
export function pathOf(elements: WireValue): Path2D {
  const path = new Path2D();
  const at = { x: 0, y: 0 };
  for (const element of Array.isArray(elements) ? elements : []) {
    if (isFields(element)) ELEMENTS[String(element._type ?? "").toLowerCase()]?.(path, element, at);
  }
  return path;
}

const CORNERS = ["top_left", "top_right", "bottom_right", "bottom_left"] as const;

/** The corner radii of a rectangle, from the upper left clockwise. */
export function edgesOfRadius(value: WireValue): number[] {
  const all = number(value);
  if (all !== undefined) return [all, all, all, all];
  const corners = isFields(value) ? value : {};
  return CORNERS.map((name) => number(corners[name]) ?? 0);
}
