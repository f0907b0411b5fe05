import { allEnds, boundsOf, cartesian, endsOf, lineLook } from "./cartesian.js";
import { ink } from "./forced_colors.js";
import { changes, gestures, isHeard, placeIn } from "./gestures.js";
import { gradientColor, gradientPaint } from "./gradients.js";
import { keys } from "./keys.js";
import { curvePath, linePath } from "./line_path.js";
import { animationOf, animator, blends } from "./motion.js";
import { PartTable } from "./part_table.js";
import { pointShape } from "./points.js";
import { soon, svg } from "./shared.js";
import { thin } from "./thin.js";
import { plainNumber } from "./ticks.js";
import { endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";

const DEFAULT_COLOR = "#00bcd4";
/** The colour of an area that has lines and no colour. */
const UNTOLD_AREA = "#607d8b80";
const NONE = "transparent";
const INK = "var(--md-sys-color-on-surface)";
const REACH = 10;
const MOST_ANIMATED = 2000;
const MOST_DRAWN = 4000;
const MOST_ROWS = 1000;
const HELD = { sum: endsOf([0, 1, 1]), noted: ["point"] };
const OWN = ["point_line_start", "point_line_end"];
const SERIES = (
  "color gradient stroke_width rounded_stroke_cap rounded_stroke_join dash_pattern shadow step_direction curved " +
  "curve_smoothness prevent_curve_over_shooting prevent_curve_over_shooting_threshold point selected_point " +
  "selected_below_line above_line below_line above_line_bgcolor below_line_bgcolor above_line_cutoff_y " +
  "below_line_cutoff_y above_line_gradient below_line_gradient"
).split(" ");

export default function lineChart(control) {
  const { signal } = control;
  let series = [];
  let marked = [];
  /** Whether values go from where they were to where they are: numbers on the way are others than those of the table. */
  let moves = true;
  let progress = 1;
  const chart = cartesian(control, lay, OWN);
  const { front } = chart;
  const say = tooltips(control, chart, "#607d8b");
  const animate = animator(draw, signal);
  const blend = blends();
  const tables = new Map();
  const changed = soon(() => {
    table();
    chart.again();
  });
  control.follow(() => {
    series = control.parts("data_series").map((part) => {
      for (const name of SERIES) part.get(name);
      const table = tables.get(part) ?? new PartTable(control, ["x", "y"], changed, HELD);
      tables.set(part, table);
      table.show(part.parts("points"));
      return { part, table, points: table.parts };
    });
    for (const [part, table] of tables)
      if (!series.some((one) => one.part === part)) {
        table.end();
        tables.delete(part);
      }
    changed();
  });
  chart.start();

  function lay() {
    const bounds = boundsOf(control, allEnds(series.flatMap((one) => one.table.sums)));
    const count = series.reduce((sum, { table }) => sum + table.values.length, 4 + series.length);
    moves = count <= MOST_ANIMATED;
    const numbers = new Float64Array(moves ? count : 4 + series.length);
    numbers.set(bounds);
    numbers.set(
      series.map(({ part }) => Number(part.get("stroke_width") ?? 2)),
      4,
    );
    let begin = 4 + series.length;
    for (const one of series) {
      one.begin = moves ? begin : 0;
      if (moves) numbers.set(one.table.values, begin);
      begin += one.table.values.length;
    }
    chart.place(bounds);
    const animation = animationOf(control);
    if (!moves) return animate(numbers, { ...animation, duration: 0 });
    const lines = series.map(({ part }, at) => ({ of: part, list: "line", at: 4 + at, width: 1 }));
    const points = series.flatMap(({ points, begin }, list) =>
      points.map((of, at) => ({ of, list, at: begin + 2 * at, width: 2 })),
    );
    animate(numbers, animation, [...lines, ...points]);
  }

  function draw(numbers, part) {
    progress = part;
    chart.frame([...numbers.subarray(0, 4)]);
    chart.values.replaceChildren();
    chart.over.replaceChildren();
    chart.defs.replaceChildren();
    series.forEach((one, at) => {
      one.numbers = moves ? numbers : one.table.values;
      one.spots = thin(one.numbers, one.begin, one.table.length, ...chart.scale(), MOST_DRAWN).map((at) => {
        const [x, y] = placeOf(one, at);
        return { at, x, y };
      });
      one.color = blend(one.part, at, control.color(one.part.get("color")) ?? DEFAULT_COLOR, progress);
      one.width = numbers[4 + at];
      one.nth = at;
      drawLine(one, `line-${control.id}-${at}`);
    });
    tell();
  }

  const placeOf = ({ numbers, begin }, at) => [
    chart.x(numbers[begin + 2 * at]),
    chart.y(numbers[begin + 2 * at + 1]),
  ];

  /** The colour of a line at a place on it. */
  const colorAt = ({ part, color, box }, spot) =>
    hasGradient(part) ? gradientColor(control, part.get("gradient"), box, spot) : color;

  /** The colour of what is told of a line: that with which its gradient begins. */
  const firstColor = ({ part, color }) =>
    hasGradient(part) ? (control.color(part.get("gradient").colors[0]) ?? color) : color;

  function drawLine(one, name) {
    const { part, table, points, spots, color, width, nth } = one;
    if (spots.length === 0) return;
    const { values, over, defs, box } = chart;
    const step = part.get("step_direction");
    const d =
      step !== undefined && step !== null
        ? linePath(spots, Number(step))
        : part.get("curved")
          ? curvePath(
              spots,
              Number(part.get("curve_smoothness") ?? 0.35),
              part.get("prevent_curve_over_shooting")
                ? Number(part.get("prevent_curve_over_shooting_threshold") ?? 10)
                : 0,
            )
          : linePath(spots);
    one.box = boxAround(spots);
    const area = (which, end) => {
      const within = areaBox(one.box, which, end);
      const fill =
        gradientPaint(control, defs, part.get(`${which}_line_gradient`), `${name}-${which}`, within) ??
        blend([part, which], name, areaOf(part, which), progress);
      if (fill === NONE) return;
      const cutoff = part.get(`${which}_line_cutoff_y`);
      const y = cutoff === undefined || cutoff === null ? end : chart.y(Number(cutoff));
      // what lies on the other side of the cutoff is not part of the area
      const cut = svg("clipPath", { id: `${name}-${which}-cut` });
      const [top, bottom] = which === "below" ? [box.top - 1e4, y] : [y, box.top + box.height + 1e4];
      cut.append(svg("rect", { x: box.left, width: box.width, y: top, height: Math.max(0, bottom - top) }));
      defs.append(cut);
      const shape = `${d} L ${spots[spots.length - 1].x} ${y} L ${spots[0].x} ${y} Z`;
      values.append(
        svg("path", { d: shape, fill, "clip-path": `url(#${name}-${which}-cut)`, class: ink("area", nth) }),
      );
    };
    area("below", box.top + box.height);
    area("above", box.top);
    for (const [which, end] of [
      ["below", box.top + box.height],
      ["above", box.top],
    ]) {
      const style = part.get(`${which}_line`);
      if (style)
        spots.forEach((spot) => {
          const { at } = spot;
          if (points[at].get(`show_${which}_line`) !== false)
            upright(values, style, spot.x, spot.y, end, `${name}-${which}-${at}`);
        });
    }
    const path = svg("path", {
      d,
      fill: "none",
      stroke: gradientPaint(control, defs, part.get("gradient"), name, one.box) ?? color,
      "stroke-width": width,
      "stroke-linecap": part.get("rounded_stroke_cap") ? "round" : "butt",
      "stroke-linejoin": part.get("rounded_stroke_join") ? "round" : "miter",
      "stroke-dasharray": part.get("dash_pattern")?.join(" "),
      "data-line": "",
      class: ink("line", nth),
    });
    path.style.setProperty("--chart-width", `${width}px`);
    const shadow = part.get("shadow");
    if (shadow && shadow.color !== "transparent") {
      const shade = control.color(shadow.color) ?? "#000";
      const { x = 0, y = 0 } = shadow.offset ?? {};
      path.style.filter = `drop-shadow(${x}px ${y}px ${Number(shadow.blur_radius ?? 0) / 2}px ${shade})`;
    }
    values.append(path);
    const usual = part.get("point");
    const shaped = usual ? spots : spots.filter(({ at }) => table.noted.get("point").has(at));
    shaped.forEach((spot) => {
      const shape = points[spot.at].get("point") ?? usual;
      if (shape)
        (chart.holds(spot) ? over : values).append(
          ...pointShape(control, shape, spot, colorAt(one, spot), 4, nth),
        );
    });
  }

  /** The colour of what is above or below a line. */
  const areaOf = (part, which) =>
    control.color(part.get(`${which}_line_bgcolor`)) ?? (part.get(`${which}_line`) ? UNTOLD_AREA : NONE);

  function upright(parent, style, x, from, to, name) {
    const look = { ...lineLook(control, style), ...(style.color ? {} : { stroke: INK }) };
    const box = { left: x, top: Math.min(from, to), width: 0, height: Math.max(1, Math.abs(from - to)) };
    const paint = gradientPaint(control, chart.defs, style.gradient, name, box);
    parent.append(
      svg("line", {
        x1: x,
        x2: x,
        y1: from,
        y2: to,
        ...look,
        ...(paint ? { stroke: paint } : {}),
        class: ink(parent === front ? "picked" : "edge"),
      }),
    );
  }

  function tell() {
    front.replaceChildren();
    const interactive = control.get("interactive") !== false;
    const picked = new Map();
    const selected = series.flatMap(({ table }, bar) => [...table.selected].map((spot) => ({ bar, spot })));
    for (const { bar, spot } of interactive ? marked : selected) picked.set(`${bar} ${spot}`, [bar, spot]);
    // points above one another share a tooltip
    const told = new Map();
    for (const [bar, at] of picked.values()) {
      const one = series[bar];
      const point = one?.points[at];
      if (!point || !one.color) continue;
      const [x, y] = placeOf(one, at);
      const spot = { x, y };
      indicate(one, point, spot, `mark-${control.id}-${bar}-${at}`);
      const key = Math.round(spot.x);
      const tooltip = told.get(key) ?? { x: spot.x, y: spot.y, lines: [] };
      tooltip.y = Math.min(tooltip.y, spot.y);
      const line = tooltipLine(control, point, point.get("y"), firstColor(one));
      if (line) tooltip.lines.push({ ...line, y });
      told.set(key, tooltip);
    }
    // in the order in which the points are, from the highest on
    for (const { lines } of told.values()) lines.sort((a, b) => a.y - b.y);
    say([...told.values()]);
  }

  function indicate(one, point, spot, name) {
    const { part } = one;
    const below = point.get("selected_below_line") ?? part.get("selected_below_line") ?? true;
    const end = (value, otherwise) =>
      value === undefined || value === null ? otherwise : chart.y(Number(value));
    if (below) {
      const style = below === true ? { color: undefined, width: 4 } : below;
      const from = end(control.get("point_line_start"), chart.box.top + chart.box.height);
      const to = end(control.get("point_line_end"), spot.y);
      const look = style.color
        ? style
        : {
            ...style,
            color: hasGradient(part) ? part.get("gradient").colors[0] : (part.get("color") ?? DEFAULT_COLOR),
          };
      upright(front, look, spot.x, from, to, name);
    }
    const shape = point.get("selected_point") ?? part.get("selected_point") ?? true;
    if (shape) front.append(...pointShape(control, shape, spot, colorAt(one, spot), 8, one.nth));
  }

  /** The nearest point of each line, where one is near enough. */
  function find(x) {
    const [scale, shift] = chart.scale();
    return series.flatMap(({ numbers = [], begin, points }, bar) => {
      let spot = -1;
      let least = REACH;
      for (let at = 0; at < points.length; at++) {
        const away = Math.abs(scale * numbers[begin + 2 * at] + shift - x);
        if (away > least) continue;
        spot = at;
        least = away;
      }
      return spot < 0 ? [] : [{ bar, spot }];
    });
  }

  const mark = (x) => {
    const found = x === undefined ? [] : find(x);
    if (JSON.stringify(found) === JSON.stringify(marked)) return;
    marked = found;
    tell();
  };
  const follow = marks(mark);
  endOutside(chart, signal, mark);
  const tellProgram = changes((type, spots) => control.fire("event", { type, spots }));
  const fire = (type, x) => {
    if (!isHeard(control)) return;
    const found = x === undefined ? [] : find(x);
    tellProgram(
      type,
      found.map(({ bar, spot }) => ({ bar_index: bar, spot_index: spot })),
    );
  };
  const heard = (type, x, y) => {
    follow(type, x, y);
    fire(type, x);
  };
  gestures(chart.pad, signal, heard, placeIn(chart.room));
  keys(control, chart.room, {
    name: "Line chart",
    stops: () =>
      [...new Set(series.flatMap(({ spots = [] }) => spots.map(({ x }) => Math.round(x))))].sort(
        (a, b) => a - b,
      ),
    show: mark,
    press: fire,
    words: (x) => {
      const found = find(x).map(({ bar, spot }) => ({ line: bar + 1, point: series[bar].points[spot] }));
      const heights = found.map(({ line, point }) =>
        series.length > 1 ? `line ${line} ${plainNumber(point.get("y"))}` : plainNumber(point.get("y")),
      );
      return `${plainNumber(found[0]?.point.get("x") ?? 0)}: ${heights.join(", ")}`;
    },
  });

  function table() {
    const count = series.reduce((sum, { points }) => sum + points.length, 0);
    const rows = () =>
      series
        .flatMap(({ points }, at) =>
          points
            .slice(0, MOST_ROWS)
            .map((point) => [String(at + 1), String(point.get("x")), String(point.get("y"))]),
        )
        .slice(0, MOST_ROWS);
    const caption =
      count > MOST_ROWS ? `Line chart, the first ${MOST_ROWS} of ${count} points` : "Line chart";
    chart.table(caption, ["Line", "x", "y"], rows, count);
  }
}

const hasGradient = (part) => part.get("gradient")?.colors?.length > 0;

function boxAround(spots) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of spots) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, width: right - left, height: bottom - top };
}

/** The box of the area between a line and a height below or above it. */
function areaBox({ left, top, width, height }, which, end) {
  return which === "below"
    ? { left, width, top, height: end - top }
    : { left, width, top: end, height: top + height - end };
}
