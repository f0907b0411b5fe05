import { boundsOf, cartesian, lineLook } from "./cartesian.js";
import { keys } from "./keys.js";
import { curvePath, linePath } from "./line_path.js";
import { pointShape } from "./points.js";
import { animationOf, animator, gestures, gradientPaint, svg } from "./shared.js";
import { plainNumber } from "./ticks.js";
import { endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";

const DEFAULT_COLOR = "#00bcd4";
const REACH = 10;
const MOST_ANIMATED = 2000;
const MOST_ROWS = 1000;

export default function lineChart(control) {
  const { signal } = control;
  let series = [];
  let marked = [];
  const chart = cartesian(control, lay);
  const front = svg("g");
  const say = tooltips(control, chart, "#607d8b", "#fff");
  const animate = animator(draw, signal);
  chart.values.parentNode.append(front);
  chart.start();

  function lay() {
    series = control.parts("data_series").map((part) => ({ part, points: part.parts("points") }));
    const flat = series.flatMap(({ points }) =>
      points.flatMap((point) => [Number(point.get("x")), Number(point.get("y"))]),
    );
    const bounds = boundsOf(control, flat);
    chart.place(bounds);
    table(flat.length / 2);
    const animation = animationOf(control.get("animation"));
    animate([...bounds, ...flat], flat.length > MOST_ANIMATED ? { ...animation, duration: 0 } : animation);
  }

  function draw(numbers) {
    chart.frame(numbers.slice(0, 4));
    chart.values.replaceChildren();
    chart.defs.replaceChildren();
    let next = 4;
    series.forEach((one, at) => {
      one.spots = one.points.map(() => ({ x: chart.x(numbers[next++]), y: chart.y(numbers[next++]) }));
      one.color = control.color(one.part.get("color")) ?? DEFAULT_COLOR;
      drawLine(one, `line-${control.id}-${at}`);
    });
    tell();
  }

  function drawLine({ part, points, spots, color }, name) {
    if (spots.length === 0) return;
    const { values, defs, box } = chart;
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
    const area = (which, end) => {
      const fill =
        gradientPaint(control, defs, part.get(`${which}_line_gradient`), `${name}-${which}`) ??
        control.color(part.get(`${which}_line_bgcolor`));
      if (!fill) return;
      const cutoff = part.get(`${which}_line_cutoff_y`);
      const y = cutoff === undefined || cutoff === null ? end : chart.y(Number(cutoff));
      // what lies on the other side of the cutoff is not part of the area
      const cut = svg("clipPath", { id: `${name}-${which}-cut` });
      const [top, bottom] = which === "below" ? [box.top - 1e4, y] : [y, box.top + box.height + 1e4];
      cut.append(svg("rect", { x: box.left, width: box.width, y: top, height: Math.max(0, bottom - top) }));
      defs.append(cut);
      const shape = `${d} L ${spots[spots.length - 1].x} ${y} L ${spots[0].x} ${y} Z`;
      values.append(svg("path", { d: shape, fill, "clip-path": `url(#${name}-${which}-cut)` }));
    };
    area("below", box.top + box.height);
    area("above", box.top);
    for (const [which, end] of [
      ["below", box.top + box.height],
      ["above", box.top],
    ]) {
      const style = part.get(`${which}_line`);
      if (style)
        spots.forEach((spot, at) => {
          if (points[at].get(`show_${which}_line`) !== false)
            upright(values, style, spot.x, spot.y, end, `${name}-${which}-${at}`);
        });
    }
    const path = svg("path", {
      d,
      fill: "none",
      stroke: gradientPaint(control, defs, part.get("gradient"), name, box) ?? color,
      "stroke-width": Number(part.get("stroke_width") ?? 2),
      "stroke-linecap": part.get("rounded_stroke_cap") ? "round" : "butt",
      "stroke-linejoin": part.get("rounded_stroke_join") ? "round" : "miter",
      "stroke-dasharray": part.get("dash_pattern")?.join(" "),
      "data-line": "",
    });
    const shadow = part.get("shadow");
    const shade = control.color(shadow?.color);
    if (shade && shadow.color !== "transparent") {
      const { x = 0, y = 0 } = shadow.offset ?? {};
      path.style.filter = `drop-shadow(${x}px ${y}px ${Number(shadow.blur_radius ?? 0) / 2}px ${shade})`;
    }
    values.append(path);
    spots.forEach((spot, at) => {
      const shape = points[at].get("point") ?? part.get("point");
      if (shape) values.append(...pointShape(control, shape, spot, color, 4));
    });
  }

  function upright(parent, style, x, from, to, name) {
    const look = lineLook(control, style === true ? {} : style);
    const box = { left: x - 1, top: Math.min(from, to), width: 2, height: Math.max(1, Math.abs(from - to)) };
    const paint = gradientPaint(control, chart.defs, style.gradient, name, box);
    parent.append(
      svg("line", { x1: x, x2: x, y1: from, y2: to, ...look, ...(paint ? { stroke: paint } : {}) }),
    );
  }

  function tell() {
    front.replaceChildren();
    const interactive = control.get("interactive") !== false;
    const picked = new Map();
    series.forEach(({ points }, bar) => {
      points.forEach((point, spot) => {
        if (point.get("selected") === true) picked.set(`${bar} ${spot}`, [bar, spot]);
      });
    });
    if (interactive) for (const { bar, spot } of marked) picked.set(`${bar} ${spot}`, [bar, spot]);
    // points above one another share a tooltip
    const told = new Map();
    for (const [bar, at] of picked.values()) {
      const one = series[bar];
      const spot = one?.spots?.[at];
      if (!spot) continue;
      const point = one.points[at];
      indicate(one, point, spot, `mark-${control.id}-${bar}-${at}`);
      const key = Math.round(spot.x);
      const tooltip = told.get(key) ?? { x: spot.x, y: spot.y, lines: [] };
      tooltip.y = Math.min(tooltip.y, spot.y);
      const line = tooltipLine(control, point, point.get("y"), one.color);
      if (line) tooltip.lines.push(line);
      told.set(key, tooltip);
    }
    say([...told.values()]);
  }

  function indicate({ part, color }, point, spot, name) {
    const below = point.get("selected_below_line") ?? part.get("selected_below_line") ?? true;
    const end = (value, otherwise) =>
      value === undefined || value === null ? otherwise : chart.y(Number(value));
    if (below) {
      const style = below === true ? { color: undefined, width: 2 } : below;
      const from = end(control.get("point_line_start"), chart.box.top + chart.box.height);
      const to = end(control.get("point_line_end"), spot.y);
      const look = style.color ? style : { ...style, color: part.get("color") ?? DEFAULT_COLOR };
      upright(front, look, spot.x, from, to, name);
    }
    const shape = point.get("selected_point") ?? part.get("selected_point") ?? true;
    if (shape) front.append(...pointShape(control, shape, spot, color, 8));
  }

  /** The nearest point of each line, where one is near enough. */
  function find(x) {
    return series.flatMap(({ spots }, bar) => {
      let spot = -1;
      let least = REACH;
      spots?.forEach((one, at) => {
        const away = Math.abs(one.x - x);
        if (away <= least) [spot, least] = [at, away];
      });
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
  const fire = (type, x) => {
    if (!control.listens("event")) return;
    control.fire("event", {
      type,
      spots: find(x).map(({ bar, spot }) => ({ bar_index: bar, spot_index: spot })),
    });
  };
  gestures(chart.room, signal, (type, x, y, pointer) => {
    follow(type, x, y, pointer);
    fire(type, x);
  });
  keys(control, chart.room, {
    name: "Line chart",
    stops: () =>
      [...new Set(series.flatMap(({ spots }) => (spots ?? []).map(({ x }) => Math.round(x))))].sort(
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

  function table(count) {
    const rows = series.flatMap(({ points }, at) =>
      points
        .slice(0, MOST_ROWS)
        .map((point) => [String(at + 1), String(point.get("x")), String(point.get("y"))]),
    );
    const caption =
      count > MOST_ROWS ? `Line chart, the first ${MOST_ROWS} of ${count} points` : "Line chart";
    chart.table(caption, ["Line", "x", "y"], rows.slice(0, MOST_ROWS));
  }
}
