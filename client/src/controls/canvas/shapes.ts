import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { imageSource } from "../../values/image";
import { number, point } from "../../values/number";
import { type Brush, operation, withPaint } from "./paint";
import { arc, edgesOfRadius, pathOf } from "./path";
import { loadedPicture } from "./pictures";
import { drawText } from "./text_shape";

type Draw = (brush: Brush, shape: Readonly<Fields>, size: { width: number; height: number }) => void;

const n = (value: WireValue): number => number(value) ?? 0;

/** Fills or strokes a path as its paint says. */
function draw(brush: Brush, path: Path2D, paint: WireValue): void {
  withPaint(brush, paint, (stroke) => (stroke ? brush.context.stroke(path) : brush.context.fill(path)));
}

/** A shape that is a path. */
const outlined =
  (trace: (path: Path2D, shape: Readonly<Fields>) => void): Draw =>
  (brush, shape) => {
    const path = new Path2D();
    trace(path, shape);
    draw(brush, path, shape.paint);
  };

/** A shape that is a line even if its paint fills. */
const lined =
  (trace: (path: Path2D, shape: Readonly<Fields>) => void): Draw =>
  (brush, shape) => {
    const path = new Path2D();
    trace(path, shape);
    withPaint(brush, shape.paint, () => brush.context.stroke(path));
  };

function tracePoints(path: Path2D, shape: Readonly<Fields>): void {
  const points = (Array.isArray(shape.points) ? shape.points : []).map(
    (each) => point(each) ?? { x: 0, y: 0 },
  );
  const mode = String(shape.point_mode ?? "points").toLowerCase();
  points.forEach(({ x, y }, index) => {
    const starts = mode === "points" || (mode === "lines" ? index % 2 === 0 : index === 0);
    if (starts) path.moveTo(x, y);
    else path.lineTo(x, y);
    // a line of no length shows the cap alone
    if (mode === "points") path.lineTo(x, y + 0.001);
  });
}

const drawPoints: Draw = (brush, shape, size) => {
  const mode = String(shape.point_mode ?? "points").toLowerCase();
  const paint = isFields(shape.paint) ? shape.paint : {};
  const isSquare = mode === "points" && String(paint.stroke_cap ?? "butt").toLowerCase() === "butt";
  const drawn = isSquare ? { ...shape, paint: { ...paint, stroke_cap: "square" } } : shape;
  lined(tracePoints)(brush, drawn, size);
};

const drawShadow: Draw = ({ context, resolve }, shape) => {
  const height = n(shape.elevation);
  const path = pathOf(shape.path);
  context.save();
  if (shape.transparent_occluder !== true) {
    // what casts the shadow is not seen through
    const around = new Path2D();
    around.rect(-1e5, -1e5, 2e5, 2e5);
    around.addPath(path);
    context.clip(around, "evenodd");
  }
  context.globalAlpha = 0.25;
  context.filter = `blur(${0.7 * height}px)`;
  context.translate(0, height);
  context.fillStyle = resolve(cssColor(shape.color) ?? "#000");
  context.fill(path);
  context.restore();
};

const drawImage: Draw = (brush, shape) => {
  const source = imageSource(shape.src);
  const picture = source === undefined ? undefined : loadedPicture(source);
  if (!picture) return;
  const width = number(shape.width) ?? picture.naturalWidth;
  const height = number(shape.height) ?? picture.naturalHeight;
  withPaint(brush, shape.paint, () =>
    brush.context.drawImage(picture, n(shape.x), n(shape.y), width, height),
  );
};

/** Type name of a shape -> how it is drawn. */
export const SHAPES: Record<string, Draw> = {
  Line: lined((path, { x1, y1, x2, y2 }) => {
    path.moveTo(n(x1), n(y1));
    path.lineTo(n(x2), n(y2));
  }),
  Circle: outlined((path, { x, y, radius }) => path.arc(n(x), n(y), n(radius), 0, 2 * Math.PI)),
  Oval: outlined((path, { x, y, width, height }) =>
    arc(path, n(x), n(y), n(width), n(height), 0, 2 * Math.PI),
  ),
  Rect: outlined((path, { x, y, width, height, border_radius }) =>
    path.roundRect(n(x), n(y), n(width), n(height), edgesOfRadius(border_radius)),
  ),
  Arc: outlined((path, { x, y, width, height, start_angle, sweep_angle, use_center }) => {
    if (use_center === true) path.moveTo(n(x) + n(width) / 2, n(y) + n(height) / 2);
    arc(path, n(x), n(y), n(width), n(height), n(start_angle), n(sweep_angle));
    if (use_center === true) path.closePath();
  }),
  Path: (brush, shape) => draw(brush, pathOf(shape.elements), shape.paint),
  Points: drawPoints,
  Fill: (brush, shape, { width, height }) =>
    withPaint(brush, shape.paint, () => brush.context.fillRect(0, 0, width, height)),
  Color({ context, resolve }, shape, { width, height }) {
    context.save();
    context.globalCompositeOperation = operation(shape.blend_mode);
    context.fillStyle = resolve(cssColor(shape.color) ?? "#000");
    context.fillRect(0, 0, width, height);
    context.restore();
  },
  Shadow: drawShadow,
  Image: drawImage,
  Text: (brush, shape) => drawText(brush, shape),
};
