import { ControlNode } from "../../tree/node";
import { type Fields, isFields, type WireValue } from "../../tree/wire";
import { alignment } from "../../values/alignment";
import { cssColor } from "../../values/color";
import { number } from "../../values/number";
import { fontWeight } from "../../values/text_style";
import type { Brush } from "./paint";
import { type Line, layOut, type Run } from "./text_layout";

/** Line height to font size, and letter spacing, of the default text style. */
const RATIO = 20 / 14;
const SPACING = 0.25;

const weightOf = (value: WireValue) => fontWeight(value) ?? 400;

function runOf(brush: Brush, text: string, style: Fields): Run {
  const size = number(style.size) ?? 14;
  const family = getComputedStyle(brush.context.canvas).fontFamily;
  const own = typeof style.font_family === "string" ? `"${style.font_family}", ` : "";
  const background = cssColor(style.bgcolor);
  return {
    text,
    font: `${style.italic === true ? "italic " : ""}${weightOf(style.weight)} ${size}px ${own}${family}`,
    color: brush.resolve(cssColor(style.color) ?? "currentColor"),
    background: background && brush.resolve(background),
    spacing: `${number(style.letter_spacing) ?? SPACING}px`,
    lines: number(style.decoration) ?? 0,
    height: Math.round(size * (number(style.height) ?? RATIO)),
  };
}

/** The runs of a text: its value, then its spans, each in its own style over that around it. */
function runsOf(brush: Brush, text: WireValue, style: Fields, spans: WireValue): Run[] {
  const runs = typeof text === "string" && text !== "" ? [runOf(brush, text, style)] : [];
  for (const span of Array.isArray(spans) ? spans : []) {
    if (!(span instanceof ControlNode) || span.get("visible") === false) continue;
    const own = span.get("style");
    const merged = { ...style, ...(isFields(own) ? own : {}) };
    runs.push(...runsOf(brush, span.get("text"), merged, span.get("spans")));
  }
  return runs;
}

/** Draws a text shape: broken into lines, aligned to its point and turned around it. */
export function drawText(brush: Brush, shape: Readonly<Fields>): void {
  const { context } = brush;
  const style = isFields(shape.style) ? shape.style : {};
  const runs = runsOf(brush, shape.value, style, shape.spans);
  const measure = (run: Run): number => {
    context.font = run.font;
    context.letterSpacing = run.spacing;
    return context.measureText(run.text).width;
  };
  context.save();
  // pieces are placed by their left edges, also where the page runs from right to left
  context.textAlign = "left";
  const rtl = getComputedStyle(context.canvas).direction === "rtl";
  context.direction = rtl ? "rtl" : "ltr";
  const most = number(shape.max_width) ?? Number.POSITIVE_INFINITY;
  const ellipsis = typeof shape.ellipsis === "string" ? shape.ellipsis : undefined;
  const lines = layOut(measure, runs, most, number(shape.max_lines), ellipsis);
  const natural = Math.max(0, ...lines.map((line) => line.width));
  const width = lines.length > 1 && Number.isFinite(most) ? most : natural;
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const at = alignment(shape.alignment) ?? { x: -1, y: -1 };

  context.translate(number(shape.x) ?? 0, number(shape.y) ?? 0);
  context.rotate(number(shape.rotate) ?? 0);
  context.translate(-((at.x + 1) / 2) * width, -((at.y + 1) / 2) * height);
  let top = 0;
  for (const line of lines) {
    drawLine(context, line, indent(line, width, shape.text_align, rtl), top, rtl);
    top += line.height;
  }
  context.restore();
}

function indent(line: Line, width: number, align: WireValue, rtl: boolean): number {
  const side = String(align ?? "start").toLowerCase();
  if (side === "center") return (width - line.width) / 2;
  return side === "right" || side === (rtl ? "start" : "end") ? width - line.width : 0;
}

/** Pieces of one style as one, whose words the browser puts in the order in which they are read. */
function joined(pieces: Line["pieces"]): Line["pieces"] {
  const found: Line["pieces"] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const { text, width, ...style } = piece;
    if (last && Object.entries(style).every(([name, value]) => last[name as keyof typeof style] === value)) {
      found[found.length - 1] = { ...last, text: last.text + text, width: last.width + width };
    } else found.push(piece);
  }
  return found;
}

function drawLine(
  context: CanvasRenderingContext2D,
  line: Line,
  left: number,
  top: number,
  rtl: boolean,
): void {
  let x = left;
  for (const piece of rtl ? joined(line.pieces).reverse() : line.pieces) {
    context.font = piece.font;
    context.letterSpacing = piece.spacing;
    const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText(piece.text);
    const base = top + (line.height - up - down) / 2 + up;
    if (piece.background) {
      context.fillStyle = piece.background;
      context.fillRect(x, top, piece.width, line.height);
    }
    context.fillStyle = piece.color;
    context.fillText(piece.text, x, base);
    if (piece.lines & 1) context.fillRect(x, base + 2, piece.width, 1);
    if (piece.lines & 2) context.fillRect(x, base - up, piece.width, 1);
    if (piece.lines & 4) context.fillRect(x, base - up / 3, piece.width, 1);
    x += piece.width;
  }
}
