import { boundsOf, cartesian } from "./cartesian.js";
import { keys } from "./keys.js";
import { animationOf, animator, gestures, svg } from "./shared.js";
import { plainNumber } from "./ticks.js";
import { endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";
import { turned } from "./turns.js";

const RISING = "#4caf50";
const FALLING = "#ef5350";
const BODY = 4;
const PRICES = ["open", "high", "low", "close"];
const PARTS = 1 + PRICES.length;
const MOST_ANIMATED = 2000;
const MOST_ROWS = 1000;
const WORDS = { open: "Open", high: "High", low: "Low", close: "Close" };

export default function candlestickChart(control) {
  const { element, signal } = control;
  let spots = [];
  let marked = -1;
  const chart = cartesian(control, lay);
  const cross = svg("line", { stroke: "var(--md-sys-color-outline)", "stroke-width": 1, opacity: 0.6 });
  chart.values.parentNode.append(cross);
  const say = tooltips(control, chart, "#ffecef", "#201a1b");
  const animate = animator(draw, signal);
  const place = turned(control, chart, element);
  chart.start();

  function lay() {
    spots = control.parts("spots").map((part) => ({ part }));
    const flat = spots.flatMap(({ part }) => ["x", ...PRICES].map((name) => Number(part.get(name) ?? 0)));
    const ends = [];
    for (let at = 0; at < flat.length; at += PARTS) ends.push(flat[at], flat[at + 2], flat[at], flat[at + 3]);
    const bounds = boundsOf(control, ends);
    chart.place(bounds);
    table();
    const animation = animationOf(control.get("animation"));
    animate([...bounds, ...flat], spots.length > MOST_ANIMATED ? { ...animation, duration: 0 } : animation);
  }

  function draw(numbers) {
    chart.frame(numbers.slice(0, 4));
    spots.forEach((spot, at) => {
      const [x, ...prices] = numbers.slice(4 + at * PARTS, 4 + (at + 1) * PARTS);
      const [open, high, low, close] = prices.map(chart.y);
      const color = prices[3] > prices[0] ? RISING : FALLING;
      Object.assign(spot, { at, x: chart.x(x), open, high, low, close, color });
    });
    chart.values.replaceChildren(
      ...spots.map(({ x, open, high, low, close, color }) => {
        const candle = svg("g", { stroke: color, "data-candle": "" });
        candle.append(
          svg("line", { x1: x, x2: x, y1: high, y2: low, "stroke-width": 1 }),
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
    say(
      spots
        .filter(({ part, at }) => part.get("selected") === true || (pointed && at === marked))
        .map(({ part, x, high, color }) => {
          const line = tooltipLine(control, part, words(part, "\n"), color);
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
  const heard = (type, x, y, pointer) => {
    follow(type, x, y, pointer);
    if (control.listens("event")) control.fire("event", { type, spot_index: indexOf(find(x)) });
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
      spots.length > MOST_ROWS
        ? `Candlestick chart, the first ${MOST_ROWS} of ${spots.length} candlesticks`
        : "Candlestick chart";
    const rows = spots
      .slice(0, MOST_ROWS)
      .map(({ part }) => ["x", ...PRICES].map((name) => plainNumber(part.get(name) ?? 0)));
    chart.table(caption, ["x", ...PRICES.map((name) => WORDS[name])], rows);
  }
}

const words = (part, between) =>
  PRICES.map((name) => `${WORDS[name]} ${plainNumber(part.get(name) ?? 0)}`).join(between);
