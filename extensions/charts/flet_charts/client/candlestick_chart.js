import { boundsOf, cartesian } from "./cartesian.js";
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
  let spots = [];
  let marked = -1;
  const chart = cartesian(control, lay, OWN);
  const look = { stroke: "var(--md-sys-color-outline)", "stroke-width": 1, opacity: 0.6 };
  const [cross, plumb] = [svg("line", look), svg("line", look)];
  chart.values.parentNode.append(cross, plumb);
  const say = tooltips(control, chart, "#ffecef");
  const animate = animator(draw, signal);
  const place = turned(control, chart, element);
  const changed = soon(() => {
    table();
    chart.again();
  });
  const held = new PartTable(control, ["x", ...PRICES], changed, (part) => ({
    part,
    at: 0,
    x: 0,
    open: 0,
    high: 0,
    low: 0,
    close: 0,
    color: RISING,
  }));
  control.follow(() => {
    held.show(control.parts("spots"));
    changed();
  });
  chart.start();

  function lay() {
    const { values } = held;
    spots = held.items;
    const numbers = new Float64Array(4 + values.length);
    numbers.set(values, 4);
    const ends = new Float64Array(spots.length * 4);
    for (let at = 0; at < spots.length; at++)
      ends.set(
        [values[at * PARTS], values[at * PARTS + 2], values[at * PARTS], values[at * PARTS + 3]],
        at * 4,
      );
    const bounds = boundsOf(control, ends);
    numbers.set(bounds);
    chart.place(bounds);
    const animation = animationOf(control);
    if (spots.length > MOST_ANIMATED) return animate(numbers, { ...animation, duration: 0 });
    const owners = spots.map(({ part }, at) => ({
      of: part,
      list: "spot",
      at: 4 + at * PARTS,
      width: PARTS,
    }));
    animate(numbers, animation, owners);
  }

  function draw(numbers) {
    chart.frame([...numbers.subarray(0, 4)]);
    for (let at = 0; at < spots.length; at++) {
      const spot = spots[at];
      spot.at = at;
      const from = 4 + at * PARTS;
      spot.x = chart.x(numbers[from]);
      for (let part = 0; part < PRICES.length; part++) spot[PRICES[part]] = chart.y(numbers[from + 1 + part]);
      spot.color = numbers[from + 4] > numbers[from + 1] ? RISING : FALLING;
    }
    const candles = spots.length > MOST_ELEMENTS ? merged(spots) : spots;
    chart.values.replaceChildren(
      ...candles.map(({ x, open, high, low, close, color }) => {
        const candle = svg("g", { stroke: color, "data-candle": "" });
        candle.append(
          svg("line", { x1: x, x2: x, y1: high, y2: low, "stroke-width": WICK }),
          svg("line", {
            x1: x,
            x2: x,
            y1: open,
            y2: open === close ? close + 0.5 : close,
            "stroke-width": BODY,
          }),
        );
        return candle;
      }),
    );
    tell();
  }

  function tell() {
    const pointed =
      control.get("interactive") !== false && !control.get("show_tooltips_for_selected_spots_only");
    const told = pointed ? new Set(marked >= 0 ? [marked] : []) : held.selected;
    drop();
    say(
      [...told]
        .flatMap((at) => spots[at] ?? [])
        .map(({ part, x, high }) => {
          const line = tooltipLine(control, part, words(part, "\n"));
          return { x, y: high, margin: line?.bottom_margin ?? 8, lines: line ? [line] : [] };
        }),
    );
  }

  /** The nearest candlestick that is near enough, -1 if there is none. */
  function find(x) {
    let [found, least] = [-1, Number(control.get("touch_spot_threshold") ?? 4)];
    for (const spot of spots) {
      const away = Math.abs(spot.x - x);
      if (away <= least) [found, least] = [spot.at, away];
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
    const spot = control.get("interactive") === false ? undefined : spots[marked];
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
  gestures(chart.room, signal, heard, place, () => Number(control.get("long_press_duration") ?? 500));
  keys(control, chart.room, {
    name: "Candlestick chart",
    stops: () => spots,
    show: (spot) => show(spot?.at ?? -1),
    press: (type, { at }) => control.fire("event", { type, spot_index: at }),
    words: ({ part }) => `${plainNumber(part.get("x"))}: ${words(part, ", ")}`,
  });

  function table() {
    const caption =
      held.items.length > MOST_ROWS
        ? `Candlestick chart, the first ${MOST_ROWS} of ${held.items.length} candlesticks`
        : "Candlestick chart";
    const rows = held.items
      .slice(0, MOST_ROWS)
      .map(({ part }) => ["x", ...PRICES].map((name) => plainNumber(part.get(name) ?? 0)));
    chart.table(caption, ["x", ...PRICES.map((name) => WORDS[name])], rows);
  }
}

/** Candlesticks that share a column of pixels as one. */
function merged(spots) {
  const columns = new Map();
  for (const spot of spots) {
    const column = Math.floor(spot.x);
    const one = columns.get(column);
    if (one === undefined) columns.set(column, { ...spot });
    else {
      one.high = Math.min(one.high, spot.high);
      one.low = Math.max(one.low, spot.low);
      one.close = spot.close;
      one.color = one.close < one.open ? RISING : FALLING;
    }
  }
  return [...columns.values()];
}

const words = (part, between) =>
  PRICES.map((name) => `${WORDS[name]} ${plainNumber(part.get(name) ?? 0)}`).join(between);
