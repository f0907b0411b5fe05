const EDGE = 6;

/** A canvas between the lines of a chart and what is in front of its values, for more spots than elements are good for. */
export function spotCanvas(chart) {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("aria-hidden", "true");
  canvas.style.cssText = "position:absolute;inset:0;width:100%;height:100%;pointer-events:none;";
  chart.room.insertBefore(canvas, chart.front);
  return (spots) => {
    canvas.hidden = spots.length === 0;
    if (canvas.hidden) return;
    const ratio = window.devicePixelRatio || 1;
    canvas.width = Math.round(chart.size.width * ratio);
    canvas.height = Math.round(chart.size.height * ratio);
    const context = canvas.getContext("2d");
    const { left, top, width, height } = chart.box;
    context.scale(ratio, ratio);
    context.beginPath();
    context.rect(left - EDGE, top - EDGE, width + 2 * EDGE, height + 2 * EDGE);
    context.clip();
    for (const { color, radius, seen } of groups(spots)) {
      context.fillStyle = resolved(canvas, color);
      context.beginPath();
      for (const { x, y } of seen) {
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, 2 * Math.PI);
      }
      context.fill();
    }
  };
}

/** Spots of the same look together, without those that another one hides. */
function groups(spots) {
  const found = new Map();
  for (const spot of spots) {
    const name = `${spot.order} ${spot.radius} ${spot.color}`;
    let group = found.get(name);
    if (group === undefined) {
      group = { color: spot.color, radius: spot.radius, order: spot.order, cells: new Set(), seen: [] };
      found.set(name, group);
    }
    const cell = Math.max(1, spot.radius / 3);
    const at = Math.round(spot.x / cell) * 65536 + Math.round(spot.y / cell);
    if (group.cells.has(at)) continue;
    group.cells.add(at);
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
