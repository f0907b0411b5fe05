import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { blur } from "../../values/filter";
import { number } from "../../values/number";
import { gradientOf } from "./gradient";

/** Blend modes of the wire as canvas composite operations. */
const OPERATIONS: Record<string, GlobalCompositeOperation> = {
  src: "copy",
  srcin: "source-in",
  srcout: "source-out",
  srcatop: "source-atop",
  srcover: "source-over",
  dstover: "destination-over",
  dstin: "destination-in",
  dstout: "destination-out",
  dstatop: "destination-atop",
  xor: "xor",
  plus: "lighter",
  modulate: "multiply",
  multiply: "multiply",
  screen: "screen",
  overlay: "overlay",
  darken: "darken",
  lighten: "lighten",
  colordodge: "color-dodge",
  colorburn: "color-burn",
  hardlight: "hard-light",
  softlight: "soft-light",
  difference: "difference",
  exclusion: "exclusion",
  hue: "hue",
  saturation: "saturation",
  color: "color",
  luminosity: "luminosity",
};

export const operation = (mode: WireValue): GlobalCompositeOperation =>
  OPERATIONS[String(mode ?? "srcOver").toLowerCase()] ?? "source-over";

/** A brush: the canvas to draw on, and what turns a colour of the wire into one that a canvas understands. */
export interface Brush {
  context: CanvasRenderingContext2D;
  resolve: (css: string) => string;
}

export const isStroke = (paint: Fields): boolean => String(paint.style ?? "fill").toLowerCase() === "stroke";

/** Draws with a paint: `shape` fills or strokes, after colours and lines have been set up. */
export function withPaint(
  { context, resolve }: Brush,
  value: WireValue,
  shape: (stroke: boolean) => void,
): void {
  const paint = isFields(value) ? value : {};
  context.save();
  const color = resolve(cssColor(paint.color) ?? "#000");
  const style = (isFields(paint.gradient) && gradientOf(context, paint.gradient, resolve)) || color;
  context.fillStyle = style;
  context.strokeStyle = style;
  // a line of no width is as thin as can be
  context.lineWidth = number(paint.stroke_width) || 1;
  context.lineCap = String(paint.stroke_cap ?? "butt").toLowerCase() as CanvasLineCap;
  context.lineJoin = String(paint.stroke_join ?? "miter").toLowerCase() as CanvasLineJoin;
  context.miterLimit = number(paint.stroke_miter_limit) ?? 4;
  if (Array.isArray(paint.stroke_dash_pattern)) {
    context.setLineDash(paint.stroke_dash_pattern.map((length) => number(length) ?? 0));
  }
  context.globalCompositeOperation = operation(paint.blend_mode);
  context.filter = blur(paint.blur_image) ?? "none";
  shape(isStroke(paint));
  context.restore();
}
