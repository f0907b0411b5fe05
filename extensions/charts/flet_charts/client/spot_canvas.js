import { isForced } from "./forced_colors.js";

const EDGE = 6;
/** Of more places that have changed all is drawn anew. */
const MOST_BOXES = 60;
/** What spots are filled with where the system chooses all colours, and their edge. */
const SYSTEM = [["CanvasText"], ["Canvas", "CanvasText"], ["Highlight"]];

/**
 * A canvas between the lines of a chart and what is in front of its values, for more spots than elements are good for.
 * `nth` tells which of the colours one is.
 */
export function spotCanvas(chart, nth) {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.cssText =
    "position:absolute;inset:0;width:100%;height:100%;pointer-events:none;forced-color-adjust:none;";
  canvas.hidden = true;
  chart.room.insertBefore(canvas, chart.front);
  const context = canvas.getContext("2d");
  let drawn = "";

  const scene = () => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const screen = [window.devicePixelRatio, backgroundColor, isForced()];
    return JSON.stringify([chart.size, chart.box, chart.bounds, ...screen]);
  };
  const begin = ({ left, top, right, bottom }) => {
    const ratio = canvas.width / Math.max(1, chart.size.width);
    context.save();
    context.scale(ratio, ratio);
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
  };
  const room = () => {
    const { left, top, width, height } = chart.box;
    return { left: left - EDGE, top: top - EDGE, right: left + width + EDGE, bottom: top + height + EDGE };
  };
  const paint = (spots) => {
    for (const { color, given, radius, seen } of groups(spots, chart.size)) {
      const [fill, edge] = isForced() ? SYSTEM[nth(given) % SYSTEM.length] : [color];
      context.fillStyle = resolved(canvas, fill);
      context.beginPath();
      for (const { x, y } of seen) {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fill();
      if (!edge) continue;
      context.strokeStyle = resolved(canvas, edge);
      context.stroke();
    }
  };
  const drawAll = (spots) => {
    canvas.hidden = false;
    drawn = scene();
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(chart.size.width * ratio);
    canvas.height = Math.round(chart.size.height * ratio);
    begin(room());
    paint(spots);
    context.restore();
  };

  return {
    /** Whether what is drawn has the places, the size and the colours that it would have now. */
    isSame: () => !canvas.hidden && drawn === scene(),
    drawAll,
    /** Draws anew what is around spots, with all those that `near(box)` finds there. */
    redraw(spots, near) {
      const boxes = joined(spots.map(boxOf));
      if (boxes.length > MOST_BOXES) return drawAll(near(room()));
      const around = room();
      for (const box of boxes) {
        const within = {
          left: Math.max(box.left, around.left),
          top: Math.max(box.top, around.top),
          right: Math.min(box.right, around.right),
          bottom: Math.min(box.bottom, around.bottom),
        };
        if (within.left >= within.right || within.top >= within.bottom) continue;
        begin(within);
        context.clearRect(within.left, within.top, within.right - within.left, within.bottom - within.top);
        paint(near(within));
        context.restore();
      }
    },
    clear() {
      canvas.hidden = true;
    },
  };
}

/** Where a spot is, in whole pixels. */
const boxOf = ({ x, y, radius }) => ({
  left: Math.floor(x - radius) - 1,
  top: Math.floor(y - radius) - 1,
  right: Math.ceil(x + radius) + 1,
  bottom: Math.ceil(y + radius) + 1,
});

/** Boxes of which none overlaps another. */
function joined(boxes) {
  const found = [];
  for (let box of boxes) {
    for (let at = found.length - 1; at >= 0; at--) {
      const other = found[at];
      const apart =
        other.left > box.right || other.right < box.left || other.top > box.bottom || other.bottom < box.top;
      if (apart) continue;
      box = {
        left: Math.min(box.left, other.left),
        top: Math.min(box.top, other.top),
        right: Math.max(box.right, other.right),
        bottom: Math.max(box.bottom, other.bottom),
      };
      found.splice(at, 1);
      at = found.length;
    }
    found.push(box);
  }
  return found;
}

/** Spots of the same `look` together, without those that another one hides or that lie outside. */
function groups(spots, { width, height }) {
  const found = new Map();
  for (const spot of spots) {
    const { radius } = spot;
    if (!spot.shown || spot.special) continue;
    if (!(spot.x >= -radius && spot.x <= width + radius && spot.y >= -radius && spot.y <= height + radius))
      continue;
    let group = found.get(spot.look);
    if (group === undefined) {
      const cell = Math.max(1, radius / 3);
      group = {
        color: spot.color,
        given: spot.given,
        radius,
        order: spot.order,
        cell,
        cells: new Set(),
        seen: [],
      };
      found.set(spot.look, group);
    }
    const { cell, cells } = group;
    const at = Math.round(spot.x / cell) * 65536 + Math.round(spot.y / cell);
    if (cells.has(at)) continue;
    cells.add(at);
    group.seen.push(spot);
  }
  return [...found.values()].sort((a, b) => a.order - b.order);
}

/** A colour as a canvas takes it, which knows neither variables nor the system's. */
function resolved(canvas, color) {
  if (!color.includes("var(") && !isForced()) return color;
  canvas.style.color = color;
  return getComputedStyle(canvas).color;
}
