const EDGE = 6;

/** A canvas between the lines of a chart and what is in front of its values, for more spots than elements are good for. */
export function spotCanvas(chart) {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none;";
  chart.room.insertBefore(canvas, chart.front);
  let drawn = { count: 0, scene: "", front: 0 };
  /** Draws spots; `from` is the first that is other than it was the last time: those that came are added. */
  return (spots, from) => {
    canvas.hidden = spots.length === 0;
    if (canvas.hidden) return;
    const ratio = window.devicePixelRatio || 1;
    const { left, top, width, height } = chart.box;
    const { backgroundColor } = getComputedStyle(document.documentElement);
    const scene = JSON.stringify([chart.size, chart.box, chart.bounds, ratio, backgroundColor]);
    const added = spots.slice(drawn.count);
    const grows =
      scene === drawn.scene &&
      from >= drawn.count &&
      spots.length >= drawn.count &&
      added.every((spot) => spot.order >= drawn.front);
    const shown = grows ? added : spots;
    const front = shown.reduce((most, { order }) => Math.max(most, order), grows ? drawn.front : 0);
    drawn = { count: spots.length, scene, front };
    if (!grows) {
      canvas.width = Math.round(chart.size.width * ratio);
      canvas.height = Math.round(chart.size.height * ratio);
    }
    const context = canvas.getContext("2d");
    context.save();
    context.scale(ratio, ratio);
    context.beginPath();
    context.rect(left - EDGE, top - EDGE, width + 2 * EDGE, height + 2 * EDGE);
    context.clip();
    for (const { color, radius, seen } of groups(shown, chart.size)) {
      context.fillStyle = resolved(canvas, color);
      context.beginPath();
      for (const { x, y } of seen) {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fill();
    }
    context.restore();
  };
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
      group = { color: spot.color, radius, order: spot.order, cell, cells: new Set(), seen: [] };
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

/** A colour as a canvas takes it, which knows no variables. */
function resolved(canvas, color) {
  if (!color.includes("var(")) return color;
  canvas.style.color = color;
  return getComputedStyle(canvas).color;
}
