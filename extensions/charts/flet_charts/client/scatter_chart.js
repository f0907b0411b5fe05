import { allEnds, boundsOf, cartesian, endsOf } from "./cartesian.js";
import { ink, ordered } from "./forced_colors.js";
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
  let widest = DEFAULT_RADIUS;
  const chart = cartesian(control, lay, OWN);
  /** Which of the colours of the spots one is. */
  let nth = ordered();
  const canvas = spotCanvas(chart, (color) => nth(color));
  const say = tooltips(control, chart, "#607d8b");
  const animate = animator(draw, signal);
  const blend = blends();
  const place = turned(control, chart, element);
  const changed = soon(() => {
    table();
    chart.again();
  });
  const held = new PartTable(control, ["x", "y"], changed, {
    also: spotOf,
    sum: endsOf([0, 1, 1], ({ shown }) => shown),
    noted: SPECIAL,
  });
  control.follow(() => {
    held.show(control.get("spots") ?? []);
    changed();
  });
  chart.start();

  function lay() {
    spots = held.items;
    const isMoving = spots.length <= MOST_ANIMATED;
    const bounds = boundsOf(control, allEnds(held.sums));
    chart.place(bounds);
    const animation = animationOf(control);
    if (!isMoving) return animate(Float64Array.from(bounds), { ...animation, duration: 0 });
    const count = held.values.length;
    const numbers = new Float64Array(4 + count + spots.length);
    numbers.set(bounds);
    numbers.set(held.values, 4);
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
    const [from, start, sizes] = many ? [held.values, 0, 0] : [numbers, 4, 4 + held.values.length];
    const put = (at) => {
      const spot = spots[at];
      spot.x = chart.x(from[start + 2 * at]);
      spot.y = chart.y(from[start + 2 * at + 1]);
      spot.drawn = many ? spot.radius : numbers[sizes + at];
    };
    const news = held.news();
    const anew = !many || news.many || !canvas.isSame();
    if (anew) nth = ordered();
    if (!many) {
      for (let at = 0; at < spots.length; at++) put(at);
      canvas.clear();
    } else if (anew) {
      for (let at = 0; at < spots.length; at++) put(at);
      canvas.drawAll(spots);
    } else {
      for (const { from: first, count } of news.read) for (let at = first; at < first + count; at++) put(at);
      canvas.redraw([...news.gone, ...news.come], (box) => near(box).map((at) => spots[at]));
    }
    const special = () => [...new Set(SPECIAL.flatMap((name) => [...held.noted.get(name)]))];
    const single = (many ? special().sort((a, b) => a - b) : [...spots.keys()])
      .filter((at) => spots[at].shown)
      .slice(0, MOST_ELEMENTS)
      .sort((a, b) => spots[a].order - spots[b].order);
    for (const at of single) drawSpot(spots[at], at, progress, nth(spots[at].given));
    tell();
  }

  function drawSpot(spot, at, progress, nth) {
    const { part, x, y, drawn } = spot;
    const unit = (scale) => scale(1) - scale(0);
    const color = blend(part, at, spot.color, progress);
    // only what lies outside of the axes is cut
    const group = chart.holds(spot) ? chart.over : chart.values;
    const bar = (x1, y1, x2, y2) =>
      group.append(svg("line", { x1, y1, x2, y2, stroke: color, "stroke-width": 1, class: ink("edge") }));
    const [across, up] = [part.get("x_error"), part.get("y_error")];
    if (across) {
      const [from, to] = [x - across.lower_by * unit(chart.x), x + across.upper_by * unit(chart.x)];
      bar(from, y, to, y);
      for (const end of [from, to]) bar(end, y - 4, end, y + 4);
    }
    if (up) {
      const [from, to] = [y - up.lower_by * unit(chart.y), y + up.upper_by * unit(chart.y)];
      bar(x, from, x, to);
      for (const end of [from, to]) bar(x - 4, end, x + 4, end);
    }
    const look = part.get("point") ?? {};
    if (look) {
      const paint = blend([part, "point"], at, paintOf(control, look, spot.color), progress);
      const [shape] = pointShape(control, sized(look, drawn), spot, color, drawn, nth, paint);
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

  /** Where in the list the spots are whose middle is in a box, or so near to it that they reach into it. */
  function near({ left, top, right, bottom }) {
    const { values } = held;
    const [scale, shift] = chart.scale();
    // among many, most are passed over by their numbers, which stand in one row
    const isFar =
      spots.length > MOST_ELEMENTS && scale > 0
        ? (x) => x < (left - widest - shift) / scale || x > (right + widest - shift) / scale
        : () => false;
    const found = [];
    for (let at = 0; at < spots.length; at++) {
      if (isFar(values[2 * at])) continue;
      const spot = spots[at];
      const { radius } = spot;
      if (spot.x < left - radius || spot.x > right + radius) continue;
      if (spot.y >= top - radius && spot.y <= bottom + radius) found.push(at);
    }
    return found;
  }

  /** The nearest spot that is near enough, -1 if there is none. */
  function find(x, y) {
    let [found, least] = [-1, REACH];
    const box = { left: x - REACH, top: y - REACH, right: x + REACH, bottom: y + REACH };
    for (const at of near(box)) {
      const spot = spots[at];
      const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius;
      if (spot.shown && away <= least) [found, least] = [at, away];
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
  gestures(chart.pad, signal, heard, place, () => Number(control.get("long_press_duration") ?? 500));
  keys(control, chart.room, {
    name: "Scatter chart",
    stops: () => [...spots.keys()].filter((at) => spots[at].shown).sort((a, b) => spots[a].x - spots[b].x),
    show: (at) => show(at ?? -1),
    press: (type, at) => control.fire("event", { type, spot_index: at }),
    words: (at) => told(spots[at]),
  });

  const told = ({ part }) =>
    `${part.get("label_text") ?? ""} ${plainNumber(part.get("x") ?? 0)}: ${plainNumber(part.get("y") ?? 0)}`;

  function table() {
    const count = held.sums.reduce((sum, one) => sum + one.count, 0);
    const rows = () => {
      const first = [];
      for (const { part, shown } of held.items) {
        if (shown)
          first.push(["label_text", "x", "y"].map((name, at) => String(part.get(name) ?? (at ? 0 : ""))));
        if (first.length === MOST_ROWS) break;
      }
      return first;
    };
    const caption =
      count > MOST_ROWS ? `Scatter chart, the first ${MOST_ROWS} of ${count} spots` : "Scatter chart";
    chart.table(caption, ["Label", "x", "y"], rows, count);
  }

  function spotOf(part) {
    const look = part.get("point");
    const given = control.color(part.get("color"));
    const color = given ?? usualColor(part.get("x"), part.get("y"));
    const radius = Number(
      look?.radius ?? (look?.size ? look.size / 2 : (part.get("radius") ?? DEFAULT_RADIUS)),
    );
    widest = Math.max(widest, radius);
    const order = Number(part.get("render_priority") ?? 0);
    // hidden ones count in the index that events have
    const shown = part.get("visible") !== false;
    const special = SPECIAL.some((name) => (part.get(name) ?? "") !== "");
    return {
      part,
      shown,
      given,
      color,
      radius,
      order,
      look: `${order} ${radius} ${color} ${given} ${shown} ${special}`,
      special,
      x: 0,
      y: 0,
    };
  }
}

/** A point's look, as large as it is on its way. */
function sized(look, radius) {
  if (look.size !== undefined) return { ...look, size: 2 * radius };
  return look.radius === undefined ? look : { ...look, radius };
}

const usualColor = (x, y) => `#${COLORS[Math.abs(Math.trunc((x ?? 0) * (y ?? 0))) % COLORS.length]}`;
