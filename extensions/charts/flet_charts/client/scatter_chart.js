import { boundsOf, cartesian } from "./cartesian.js";
import { gestures, isHeard } from "./gestures.js";
import { keys } from "./keys.js";
import { animationOf, animator, blends } from "./motion.js";
import { PartTable } from "./part_table.js";
import { paintOf, pointShape } from "./points.js";
import { soon, svg } from "./shared.js";
import { spotCanvas } from "./spot_canvas.js";
import { plainNumber } from "./ticks.js";
import { endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";
import { turned } from "./turns.js";

/** Colours of those that have none, by where they are. */
const COLORS = (
  "f44336 e91e63 9c27b0 673ab7 3f51b5 2196f3 03a9f4 00bcd4 009688 " +
  "4caf50 8bc34a cddc39 ffeb3b ffc107 ff9800 ff5722 795548 607d8b"
).split(" ");
const DEFAULT_RADIUS = 4;
const LETTERS = 14;
const REACH = 6;
const MOST_ANIMATED = 2000;
const MOST_ELEMENTS = 2000;
const MOST_ROWS = 1000;
const OWN = ["show_tooltips_for_selected_spots_only"];
const SPECIAL = ["point", "label_text", "x_error", "y_error"];

export default function scatterChart(control) {
  const { element, signal } = control;
  let spots = [];
  let marked = -1;
  const chart = cartesian(control, lay, OWN);
  const canvas = spotCanvas(chart);
  const say = tooltips(control, chart, "#607d8b");
  const animate = animator(draw, signal);
  const blend = blends();
  const place = turned(control, chart, element);
  const changed = soon(() => {
    table();
    chart.again();
  });
  const held = new PartTable(control, ["x", "y"], changed, (part) => {
    const look = part.get("point");
    const color = control.color(part.get("color")) ?? usualColor(part.get("x"), part.get("y"));
    const radius = Number(
      look?.radius ?? (look?.size ? look.size / 2 : (part.get("radius") ?? DEFAULT_RADIUS)),
    );
    const order = Number(part.get("render_priority") ?? 0);
    const hidden = part.get("visible") === false;
    const special = SPECIAL.some((name) => (part.get(name) ?? "") !== "");
    return {
      part,
      at: 0,
      // hidden ones count in the index that events have
      shown: !hidden,
      color,
      radius,
      order,
      look: `${order} ${radius} ${color} ${hidden} ${special}`,
      special,
      x: 0,
      y: 0,
    };
  });
  control.follow(() => {
    held.show(control.get("spots") ?? []);
    changed();
  });
  chart.start();

  function lay() {
    spots = held.items;
    const isMoving = spots.length <= MOST_ANIMATED;
    const count = held.values.length;
    const numbers = new Float64Array(4 + count + (isMoving ? spots.length : 0));
    numbers.set(held.values, 4);
    const bounds = boundsOf(control, held.values, (at) => spots[at].shown);
    numbers.set(bounds);
    chart.place(bounds);
    const animation = animationOf(control);
    if (!isMoving) return animate(numbers, { ...animation, duration: 0 });
    for (let at = 0; at < spots.length; at++) numbers[4 + count + at] = spots[at].radius;
    const places = spots.map(({ part }, at) => ({ of: part, list: "spot", at: 4 + 2 * at, width: 2 }));
    const sizes = spots.map(({ part }, at) => ({ of: part, list: "size", at: 4 + count + at, width: 1 }));
    animate(numbers, animation, [...places, ...sizes]);
  }

  function draw(numbers, progress) {
    chart.frame([...numbers.subarray(0, 4)]);
    chart.values.replaceChildren();
    chart.over.replaceChildren();
    const many = spots.length > MOST_ELEMENTS;
    const single = [];
    for (let at = 0; at < spots.length; at++) {
      const spot = spots[at];
      spot.at = at;
      spot.valueX = numbers[4 + at * 2];
      spot.valueY = numbers[5 + at * 2];
      spot.x = chart.x(spot.valueX);
      spot.y = chart.y(spot.valueY);
      spot.drawn = numbers[4 + held.values.length + at] ?? spot.radius;
      if (spot.shown && (!many || spot.special) && single.length < MOST_ELEMENTS) single.push(spot);
    }
    for (const spot of single.sort((a, b) => a.order - b.order)) drawSpot(spot, progress);
    canvas(many ? spots : [], held.changedFrom());
    tell();
  }

  function drawSpot(spot, progress) {
    const { part, at, x, y, valueX, valueY, drawn } = spot;
    const color = blend(part, at, spot.color, progress);
    // only what lies outside of the axes is cut
    const group = chart.holds(spot) ? chart.over : chart.values;
    const bar = (x1, y1, x2, y2) =>
      group.append(svg("line", { x1, y1, x2, y2, stroke: color, "stroke-width": 1 }));
    const [across, up] = [part.get("x_error"), part.get("y_error")];
    if (across) {
      const [from, to] = [chart.x(valueX - across.lower_by), chart.x(valueX + across.upper_by)];
      bar(from, y, to, y);
      for (const end of [from, to]) bar(end, y - 4, end, y + 4);
    }
    if (up) {
      const [from, to] = [chart.y(valueY - up.lower_by), chart.y(valueY + up.upper_by)];
      bar(x, from, x, to);
      for (const end of [from, to]) bar(x - 4, end, x + 4, end);
    }
    const look = part.get("point") ?? {};
    if (look) {
      const paint = blend([part, "point"], at, paintOf(control, look, spot.color), progress);
      const [shape] = pointShape(control, sized(look, drawn), spot, color, drawn, paint);
      shape.setAttribute("data-spot", "");
      group.append(shape);
    }
    const label = part.get("label_text");
    if (!label) return;
    // towards the middle, where there is room
    const style = part.get("label_text_style");
    const away = drawn + (Number(style?.size ?? LETTERS) * 1.43) / 2;
    const text = svg("text", {
      x,
      y: y < chart.box.top + chart.box.height / 2 ? y + away : y - away,
      "text-anchor": "middle",
      "dominant-baseline": "central",
    });
    text.textContent = label;
    text.style.cssText = `fill:${color};font-size:${LETTERS}px;`;
    for (const [key, value] of Object.entries(control.textStyle(style)))
      text.style.setProperty(key === "color" ? "fill" : key, value);
    group.append(text);
  }

  function tell() {
    const pointed =
      control.get("interactive") !== false && !control.get("show_tooltips_for_selected_spots_only");
    const told = pointed ? new Set(marked >= 0 ? [marked] : []) : held.selected;
    const shown = [...told].sort((a, b) => a - b).map((at) => spots[at]);
    say(
      shown
        .filter((spot) => spot?.shown)
        .map(({ part, x, y, color, radius }) => {
          const line = tooltipLine(control, part, part.get("y") ?? 0, color);
          return { x, y: y - radius, margin: line?.bottom_margin ?? 8, lines: line ? [line] : [] };
        }),
    );
  }

  /** The nearest spot that is near enough, -1 if there is none. */
  function find(x, y) {
    let [found, least] = [-1, REACH];
    for (const spot of spots) {
      const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
      if (spot.shown && away <= least) [found, least] = [spot.at, away];
    }
    return found;
  }

  const show = (found) => {
    if (found === marked) return;
    marked = found;
    tell();
  };
  const mark = (x, y) => show(x === undefined ? -1 : find(x, y));
  const follow = marks(mark);
  endOutside(chart, signal, mark);
  const heard = (type, x, y) => {
    follow(type, x, y);
    const found = x === undefined ? -1 : find(x, y);
    if (isHeard(control)) control.fire("event", { type, spot_index: found < 0 ? null : found });
  };
  gestures(chart.room, signal, heard, place, () => Number(control.get("long_press_duration") ?? 500));
  keys(control, chart.room, {
    name: "Scatter chart",
    stops: () => spots.filter((spot) => spot.shown).sort((a, b) => a.x - b.x),
    show: (spot) => show(spot?.at ?? -1),
    press: (type, { at }) => control.fire("event", { type, spot_index: at }),
    words: ({ part }) =>
      `${part.get("label_text") ?? ""} ${plainNumber(part.get("x") ?? 0)}: ${plainNumber(part.get("y") ?? 0)}`,
  });

  function table() {
    let count = 0;
    const rows = [];
    for (const { part, shown } of held.items) {
      if (!shown) continue;
      count += 1;
      if (count <= MOST_ROWS)
        rows.push([
          String(part.get("label_text") ?? ""),
          String(part.get("x") ?? 0),
          String(part.get("y") ?? 0),
        ]);
    }
    const caption =
      count > MOST_ROWS ? `Scatter chart, the first ${MOST_ROWS} of ${count} spots` : "Scatter chart";
    chart.table(caption, ["Label", "x", "y"], rows);
  }
}

/** A point's look, as large as it is on its way. */
function sized(look, radius) {
  if (look.size !== undefined) return { ...look, size: 2 * radius };
  return look.radius === undefined ? look : { ...look, radius };
}

const usualColor = (x, y) => `#${COLORS[Math.abs(Math.trunc((x ?? 0) * (y ?? 0))) % COLORS.length]}`;
