import { allEnds, boundsOf, cartesian, endsOf } from "./cartesian.js";
import { ink } from "./forced_colors.js";
import { changes, gestures, isHeard } from "./gestures.js";
import { keys } from "./keys.js";
import { animationOf, animator } from "./motion.js";
import { PartTable } from "./part_table.js";
import { soon, svg } from "./shared.js";
import { plainNumber } from "./ticks.js";
import { endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";
import { turned } from "./turns.js";

const RISING = "#4caf50";
const FALLING = "#ef5350";
const BODY = 4;
const WICK = 1.5;
const PRICES = ["open", "high", "low", "close"];
const PARTS = 1 + PRICES.length;
const MOST_ANIMATED = 2000;
const MOST_ELEMENTS = 2000;
const MOST_ROWS = 1000;
const OWN = ["show_tooltips_for_selected_spots_only"];
const WORDS = { open: "Open", high: "High", low: "Low", close: "Close" };

export default function candlestickChart(control) {
  const { element, signal } = control;
  /** Numbers of the candlesticks as they are drawn, from place `begin` on. */
  let numbers = new Float64Array(0);
  let begin = 0;
  let marked = -1;
  const chart = cartesian(control, lay, OWN);
  const look = {
    stroke: "var(--md-sys-color-outline)",
    "stroke-width": 1,
    opacity: 0.6,
    class: ink("picked"),
  };
  const [cross, plumb] = [svg("line", look), svg("line", look)];
  chart.values.parentNode.append(cross, plumb);
  const say = tooltips(control, chart, "#ffecef");
  const animate = animator(draw, signal);
  const place = turned(control, chart, element);
  const changed = soon(() => {
    table();
    chart.again();
  });
  const held = new PartTable(control, ["x", ...PRICES], changed, { sum: endsOf([0, 3, 2]) });
  control.follow(() => {
    held.show(control.parts("spots"));
    changed();
  });
  chart.start();

  function lay() {
    const bounds = boundsOf(control, allEnds(held.sums));
    chart.place(bounds);
    const animation = animationOf(control);
    const moves = held.length <= MOST_ANIMATED;
    const all = new Float64Array(moves ? 4 + held.values.length : 4);
    all.set(bounds);
    if (moves) all.set(held.values, 4);
    if (!moves) return animate(all, { ...animation, duration: 0 });
    const owners = held.parts.map((of, at) => ({ of, list: "spot", at: 4 + at * PARTS, width: PARTS }));
    animate(all, animation, owners);
  }

  function draw(all) {
    chart.frame([...all.subarray(0, 4)]);
    [numbers, begin] = all.length > 4 ? [all, 4] : [held.values, 0];
    if (held.length > MOST_ELEMENTS) chart.values.replaceChildren(...merged());
    else
      chart.values.replaceChildren(
        ...held.parts.map((_, at) => {
          const { x, open, high, low, close, color } = spotAt(at);
          const candle = svg("g", { stroke: color, "data-candle": "", class: ink("candle") });
          candle.append(
            svg("line", { x1: x, x2: x, y1: high, y2: low, "stroke-width": WICK }),
            svg("line", {
              x1: x,
              x2: x,
              y1: open,
              y2: footOf(open, close),
              "stroke-width": BODY,
              class: bodyLook(color),
            }),
          );
          return candle;
        }),
      );
    tell();
  }

  const footOf = (open, close) => (open === close ? close + 0.5 : close);

  /** A candlestick as it is drawn; undefined where there is none. */
  function spotAt(at) {
    const part = held.parts[at];
    const from = begin + at * PARTS;
    if (part === undefined || from + PARTS > numbers.length) return undefined;
    const [open, high, low, close] = PRICES.map((_, price) => chart.y(numbers[from + 1 + price]));
    const color = numbers[from + 4] > numbers[from + 1] ? RISING : FALLING;
    return { part, x: chart.x(numbers[from]), open, high, low, close, color };
  }

  /** Candlesticks that share a column of pixels as one, drawn together with those of the same colour. */
  function merged() {
    const columns = new Map();
    const [scale, shift] = chart.scale();
    for (let from = begin; from < numbers.length; from += PARTS) {
      const x = scale * numbers[from] + shift;
      const open = numbers[from + 1];
      const high = numbers[from + 2];
      const low = numbers[from + 3];
      const close = numbers[from + 4];
      const one = columns.get(Math.floor(x));
      if (one === undefined) columns.set(Math.floor(x), { x, open, high, low, close });
      else {
        if (high > one.high) one.high = high;
        if (low < one.low) one.low = low;
        one.close = close;
      }
    }
    const paths = new Map([RISING, FALLING].map((color) => [color, { wicks: "", bodies: "" }]));
    for (const { x, open, high, low, close } of columns.values()) {
      const path = paths.get(close > open ? RISING : FALLING);
      const across = x.toFixed(1);
      const y = (price) => chart.y(price).toFixed(1);
      path.wicks += `M ${across} ${y(high)} V ${y(low)} `;
      path.bodies += `M ${across} ${y(open)} V ${footOf(chart.y(open), chart.y(close)).toFixed(1)} `;
    }
    return [...paths].flatMap(([stroke, { wicks, bodies }]) => [
      svg("path", { d: wicks, stroke, "stroke-width": WICK, "data-candles": "", class: ink("candle") }),
      svg("path", { d: bodies, stroke, "stroke-width": BODY, class: `${ink("candle")} ${bodyLook(stroke)}` }),
    ]);
  }

  function tell() {
    const pointed =
      control.get("interactive") !== false && !control.get("show_tooltips_for_selected_spots_only");
    const told = pointed ? new Set(marked >= 0 ? [marked] : []) : held.selected;
    drop();
    say(
      [...told]
        .flatMap((at) => spotAt(at) ?? [])
        .map(({ part, x, high }) => {
          const line = tooltipLine(control, part, words(part, "\n"));
          return { x, y: high, margin: line?.bottom_margin ?? 8, lines: line ? [line] : [] };
        }),
    );
  }

  /** The nearest candlestick that is near enough, -1 if there is none. */
  function find(x) {
    let [found, least] = [-1, Number(control.get("touch_spot_threshold") ?? 4)];
    const [scale, shift] = chart.scale();
    for (let at = 0, from = begin; from < numbers.length; at++, from += PARTS) {
      const away = Math.abs(scale * numbers[from] + shift - x);
      if (away <= least) [found, least] = [at, away];
    }
    return found;
  }

  const indexOf = (found) => (found < 0 ? null : found);
  const show = (found) => {
    if (found === marked) return;
    marked = found;
    tell();
  };
  const mark = (x, y) => {
    level(x === undefined ? undefined : y);
    show(x === undefined ? -1 : find(x));
  };

  /** The line down the chart at the candlestick that is shown. */
  function drop() {
    const { top, height } = chart.box;
    const spot = control.get("interactive") === false ? undefined : spotAt(marked);
    plumb.style.display = spot ? "" : "none";
    if (spot)
      for (const [name, value] of Object.entries({ x1: spot.x, x2: spot.x, y1: top, y2: top + height }))
        plumb.setAttribute(name, value);
  }

  /** The line across the chart at the pointer's height. */
  function level(y) {
    const { left, top, width, height } = chart.box;
    const within = y !== undefined && control.get("interactive") !== false && y >= top && y <= top + height;
    cross.style.display = within ? "" : "none";
    if (within)
      for (const [name, value] of Object.entries({ x1: left, x2: left + width, y1: y, y2: y }))
        cross.setAttribute(name, value);
  }
  level();

  const follow = marks(mark);
  endOutside(chart, signal, mark);
  const tellProgram = changes((type, spot_index) => control.fire("event", { type, spot_index }));
  const heard = (type, x, y) => {
    follow(type, x, y);
    if (isHeard(control)) tellProgram(type, x === undefined ? null : indexOf(find(x)));
  };
  gestures(chart.pad, signal, heard, place, () => Number(control.get("long_press_duration") ?? 500));
  keys(control, chart.room, {
    name: "Candlestick chart",
    stops: () => [...held.parts.keys()],
    show: (at) => show(at ?? -1),
    press: (type, at) => control.fire("event", { type, spot_index: at }),
    words: (at) => `${plainNumber(held.parts[at].get("x"))}: ${words(held.parts[at], ", ")}`,
  });

  function table() {
    const { length } = held;
    const caption =
      length > MOST_ROWS
        ? `Candlestick chart, the first ${MOST_ROWS} of ${length} candlesticks`
        : "Candlestick chart";
    const rows = () =>
      held.parts
        .slice(0, MOST_ROWS)
        .map((part) => ["x", ...PRICES].map((name) => plainNumber(part.get(name) ?? 0)));
    chart.table(caption, ["x", ...PRICES.map((name) => WORDS[name])], rows, length);
  }
}

const bodyLook = (color) => (color === RISING ? ink("rising") : "");

const words = (part, between) =>
  PRICES.map((name) => `${WORDS[name]} ${price(Number(part.get(name) ?? 0))}`).join(between);

/** A price as it is told: two decimals at most, of small ones four digits. */
const price = (value) => String(Number(Math.abs(value) < 1 ? value.toPrecision(4) : value.toFixed(2)));
