import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { number } from "../../values/number";

type Add = (pen: Pen, element: Fields) => void;

const n = (value: WireValue): number => number(value) ?? 0;

/** Writes a path as SVG does: what follows goes on from where the pen is. */
class Pen {
  // a line that nothing went before begins in the corner
  data = "M0 0";
  x = 0;
  y = 0;
  /** Where `close` leads to. */
  private begun = [0, 0] as [number, number];

  constructor(
    private readonly left = 0,
    private readonly top = 0,
  ) {}

  move(x: number, y: number): void {
    this.begun = [x, y];
    this.to("M", [], x, y);
  }

  /** A line or curve to a point, by the places that shape it. */
  to(command: string, shaped: number[], x: number, y: number): void {
    const places = [...shaped, x, y].map((value, at) => value + (at % 2 ? this.top : this.left));
    this.data += `${command}${places.join(" ")}`;
    [this.x, this.y] = [x, y];
  }

  /** A part of an ellipse, no longer than half of it. */
  round(width: number, height: number, large: boolean, clockwise: boolean, x: number, y: number): void {
    this.data += `A${width} ${height} 0 ${+large} ${+clockwise} ${x + this.left} ${y + this.top}`;
    [this.x, this.y] = [x, y];
  }

  close(): void {
    this.data += "Z";
    [this.x, this.y] = this.begun;
  }

  /** Other elements at a place of their own. */
  insert(elements: WireValue, x: number, y: number): void {
    const inner = new Pen(this.left + x, this.top + y);
    write(inner, elements);
    this.data += inner.data.replace("M0 0", `M${inner.left} ${inner.top}`);
    [this.x, this.y] = [inner.x + x, inner.y + y];
    this.begun = [inner.begun[0] + x, inner.begun[1] + y];
  }
}

const FULL = 2 * Math.PI;

/** Part of an ellipse in a box, as a line of its own: from an angle on, the whole of it if that is how far it goes. */
function ellipse(pen: Pen, { x, y, width, height }: Fields, start: number, sweep: number): void {
  const [across, down] = [n(width) / 2, n(height) / 2];
  const at = (angle: number) =>
    [n(x) + across + across * Math.cos(angle), n(y) + down + down * Math.sin(angle)] as const;
  const way = Math.max(-FULL, Math.min(FULL, sweep));
  pen.move(...at(start));
  // half at a time: one arc that ends where it began is none
  for (const part of [start + way / 2, start + way]) pen.round(across, down, false, way > 0, ...at(part));
  if (Math.abs(way) === FULL) pen.close();
}

const ELEMENTS: Record<string, Add> = {
  moveto: (pen, { x, y }) => pen.move(n(x), n(y)),
  lineto: (pen, { x, y }) => pen.to("L", [], n(x), n(y)),
  cubicto: (pen, { cp1x, cp1y, cp2x, cp2y, x, y }) =>
    pen.to("C", [n(cp1x), n(cp1y), n(cp2x), n(cp2y)], n(x), n(y)),
  quadraticto: (pen, { cp1x, cp1y, x, y, w }) => conic(pen, n(cp1x), n(cp1y), n(x), n(y), number(w) ?? 1),
  arc: (pen, element) => ellipse(pen, element, n(element.start_angle), n(element.sweep_angle)),
  arcto(pen, { radius, large_arc, clockwise, x, y }) {
    pen.round(n(radius), n(radius), large_arc === true, clockwise !== false, n(x), n(y));
  },
  oval: (pen, element) => ellipse(pen, element, 0, FULL),
  rect(pen, { x, y, width, height, border_radius }) {
    const [left, top, right, bottom] = [n(x), n(y), n(x) + n(width), n(y) + n(height)];
    const [tl, tr, br, bl] = fitting(edgesOfRadius(border_radius), n(width), n(height));
    const corner = (radius: number, toX: number, toY: number) =>
      radius > 0 && pen.round(radius, radius, false, true, toX, toY);
    // from the lower end of the left edge, as in Flutter: a line that follows begins there
    pen.move(left, bottom - bl);
    pen.to("L", [], left, top + tl);
    corner(tl, left + tl, top);
    pen.to("L", [], right - tr, top);
    corner(tr, right, top + tr);
    pen.to("L", [], right, bottom - br);
    corner(br, right - br, bottom);
    pen.to("L", [], left + bl, bottom);
    corner(bl, left, bottom - bl);
    pen.close();
  },
  subpath: (pen, { elements, x, y }) => pen.insert(elements, n(x), n(y)),
  close: (pen) => pen.close(),
};

/** Radii that leave room for each other. */
function fitting([tl, tr, br, bl]: number[], width: number, height: number): number[] {
  const sums = [
    [width, tl + tr],
    [height, tr + br],
    [width, br + bl],
    [height, bl + tl],
  ];
  const factor = Math.min(1, ...sums.map(([room, sum]) => (sum > 0 ? Math.abs(room) / sum : 1)));
  return [tl, tr, br, bl].map((radius) => radius * factor);
}

/** A conic section by its weight: 1 is a parabola, less an ellipse, more a hyperbola. */
function conic(pen: Pen, cx: number, cy: number, x: number, y: number, weight: number): void {
  if (weight === 1) {
    pen.to("Q", [cx, cy], x, y);
    return;
  }
  const from = { x: pen.x, y: pen.y };
  const steps = 24;
  for (let step = 1; step <= steps; step++) {
    const t = step / steps;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t) * weight, t ** 2];
    const sum = a + b + c;
    pen.to("L", [], (a * from.x + b * cx + c * x) / sum, (a * from.y + b * cy + c * y) / sum);
  }
}

/** Adds elements; unknown ones are passed over. */
function write(pen: Pen, elements: WireValue): void {
  for (const element of Array.isArray(elements) ? elements : []) {
    if (isFields(element)) ELEMENTS[String(element._type ?? "").toLowerCase()]?.(pen, element);
  }
}

/** The elements of a path as SVG writes them. */
export function pathData(elements: WireValue): string {
  const pen = new Pen();
  write(pen, elements);
  return pen.data;
}

/** The elements of a path as one. */
export const pathOf = (elements: WireValue): Path2D => new Path2D(pathData(elements));

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

const CORNERS = ["top_left", "top_right", "bottom_right", "bottom_left"] as const;

/** The corner radii of a rectangle, from the upper left clockwise. */
export function edgesOfRadius(value: WireValue): number[] {
  const all = number(value);
  if (all !== undefined) return [all, all, all, all];
  const corners = isFields(value) ? value : {};
  return CORNERS.map((name) => number(corners[name]) ?? 0);
}
