import { ink, seenWhenForced } from "./forced_colors.js";
import { fillRoom, followSize, lineWidth, svg, valueTable } from "./shared.js";
import { numberText, ticks } from "./ticks.js";

const SIDES = ["left", "top", "right", "bottom"];
const TITLE_ROOM = 16;
const LABEL_ROOM = 22;
const EDGE = 6;
const LETTER = 8;
const LINE = 20;
/** Logical pixels between labels and the axis: the least, and where there is room. */
const [NEAR, FAR] = [4, 8];
/** Logical pixels between labels and lines, where nobody says how many values. */
const APART = 40;

/**
 * What charts with two axes have in common: the place for values between titles and labels, the grid, the border.
 * `lay` is called when the room or a property has changed, to say which values there are and to start drawing; `names`
 * are the properties that this kind of chart has of its own, but for the values.
 */
export function cartesian(control, lay, names) {
  const { element } = control;
  element.style.overflow = "visible";
  const room = document.createElement("div");
  room.style.cssText = "position:relative;width:100%;touch-action:pan-y;user-select:none;";
  const picture = svg("svg", { "aria-hidden": "true" });
  picture.style.cssText = "position:absolute;inset:0;width:100%;height:100%;overflow:visible;";
  const words = document.createElement("div");
  words.style.cssText = "position:absolute;inset:0;pointer-events:none;";
  words.setAttribute("aria-hidden", "true");
  const defs = svg("defs");
  const cut = svg("clipPath", { id: `cut-${control.id}` });
  const cutBox = svg("rect");
  cut.append(cutBox);
  const [back, grid, edge] = [svg("rect", { class: ink("ground") }), svg("g"), svg("g")];
  const values = svg("g", { "clip-path": `url(#cut-${control.id})` });
  const over = svg("g");
  picture.append(cut, defs, edge, back, grid, values, over);
  const front = svg("svg", { "aria-hidden": "true" });
  front.style.cssText = `${picture.style.cssText}pointer-events:none;`;
  // where the pointer is heard: on the values, not on what is around them
  const pad = document.createElement("div");
  pad.style.position = "absolute";
  room.append(picture, front, words, pad);
  element.append(room);
  seenWhenForced(control, room, picture, () => chart.again());
  const chart = {
    room,
    pad,
    picture,
    front,
    defs,
    values,
    over,
    table: valueTable(element),
    size: { width: 0, height: 0 },
  };
  chart.box = { left: 0, top: 0, width: 0, height: 0 };
  chart.bounds = [0, 1, 0, 1];
  /** Whether a place is within the axes: what is drawn there is not cut. */
  chart.holds = ({ x, y }) =>
    x >= chart.box.left - 0.5 &&
    x <= chart.box.left + chart.box.width + 0.5 &&
    y >= chart.box.top - 0.5 &&
    y <= chart.box.top + chart.box.height + 0.5;
  const share = (value, from, to) => (to > from ? (value - from) / (to - from) : 0);
  const across = (value, [from, to]) => chart.box.left + share(value, from, to) * chart.box.width;
  const up = (value, [, , from, to]) => chart.box.top + (1 - share(value, from, to)) * chart.box.height;
  chart.x = (value) => across(value, chart.bounds);
  /** By what a value along the horizontal axis is multiplied, and what is added, to get pixels. */
  chart.scale = () => {
    const [from, to] = chart.bounds;
    const scale = to > from ? chart.box.width / (to - from) : 0;
    return [scale, chart.x(from) - scale * from];
  };
  chart.y = (value) => up(value, chart.bounds);

  // Controls among titles and labels stay where they are while numbers change.
  const shown = new Map();
  let used = new Set();
  const word = (content, style) => {
    const part = typeof content === "object" && content !== null;
    let holder = part ? shown.get(content)?.holder : undefined;
    if (holder === undefined) {
      holder = document.createElement("div");
      if (part) shown.set(content, { holder, end: control.slot(holder, content) });
      else holder.textContent = content;
    }
    holder.style.cssText = `position:absolute;white-space:nowrap;font-size:14px;line-height:${LINE}px;color:var(--md-sys-color-on-surface);${style}`;
    if (part) used.add(content);
    words.append(holder);
    return holder;
  };

  const labelsOf = (side, bounds, length, places) => {
    const axis = control.get(`${side}_axis`);
    if (!axis || axis.get("show_labels") === false) return [];
    const flat = side === "top" || side === "bottom";
    const [from, to] = flat ? bounds.slice(0, 2) : bounds.slice(2);
    const kept = ({ value }) =>
      value >= from &&
      value <= to &&
      (axis.get("show_min") !== false || value !== from || (flat && places)) &&
      (axis.get("show_max") !== false || value !== to || (flat && places));
    const custom = axis.parts("labels");
    if (custom.length > 0)
      return custom
        .map((label) => {
          const value = Number(label.get("value") ?? 0);
          const [part] = label.parts("label");
          const content = part ?? label.get("label");
          return { value, content: content ?? numberText(value), given: content !== undefined };
        })
        .filter((label) => !(flat && places) || places.has(label.value))
        .filter((label) => (flat && places) || kept(label));
    if (flat && places) return numbersBelow(places);
    const base = Number(control.get(flat ? "baseline_x" : "baseline_y") ?? 0);
    const spacing = axis.get("label_spacing");
    const ends = [from, to].map((value) => numberText(value).length * LETTER);
    // those at the ends of a flat axis stand within it, with half of the next one beside them
    const near = flat ? ends.map((wide) => wide + Math.max(...ends) / 2 + 4) : [LINE - 4, LINE - 4];
    const room = near.map((one) => one / length);
    return ticks(from, to, base, spacing, length / APART, room)
      .map(({ value, step }) => ({ value, content: numberText(value, step) }))
      .filter(kept);
  };

  /** Finds the place for the values within the given bounds. */
  chart.place = (bounds, places) => {
    const { width, height } = chart.size;
    const taken = {};
    for (const side of SIDES) {
      const axis = control.get(`${side}_axis`);
      const title = axis?.parts("title").length ? Number(axis.get("title_size") ?? TITLE_ROOM) : 0;
      let labels =
        axis && axis.get("show_labels") !== false ? Number(axis.get("label_size") ?? LABEL_ROOM) : 0;
      // upright letters are wide where the axis is upright
      const wide = (side === "left" || side === "right") !== isTurned();
      if (labels > 0 && axis.get("label_size") === undefined && wide)
        for (const { content } of labelsOf(side, bounds, height, places))
          if (typeof content === "string") labels = Math.max(labels, content.length * LETTER + 6);
      taken[side] = { title, labels, all: title + labels };
    }
    const border = control.get("border");
    for (const side of SIDES) {
      taken[side].line = lineWidth(border?.[side]);
      taken[side].all += taken[side].line;
    }
    chart.taken = taken;
    chart.box = {
      left: taken.left.all,
      top: taken.top.all,
      width: Math.max(1, width - taken.left.all - taken.right.all),
      height: Math.max(1, height - taken.top.all - taken.bottom.all),
    };
    for (const [name, length] of Object.entries(chart.box)) pad.style[name] = `${length}px`;
    Object.assign(written, { bounds, stale: true });
  };

  /** The bounds that labels tell, also while the values are on their way there; whether they have to be written. */
  const written = { bounds: chart.bounds, stale: true };
  /** What the frame was drawn for, if it is as it was. */
  let framed = "";
  const isTurned = () => Number(control.get("rotation_quarter_turns") ?? 0) % 2 !== 0;

  /** Draws everything but the values. `places` tells where values of the horizontal axis are, if not by its scale. */
  chart.frame = (bounds, places) => {
    chart.bounds = bounds;
    const { left, top, width, height } = chart.box;
    const scene = JSON.stringify([bounds, written.bounds, chart.box, chart.size, isTurned()]);
    if (scene === framed && !places) return;
    framed = scene;
    for (const [name, value] of Object.entries({ x: left, y: top, width, height }))
      back.setAttribute(name, value);
    back.setAttribute("fill", control.color(control.get("bgcolor")) ?? "transparent");
    const wider = { x: left - EDGE, y: top - EDGE, width: width + 2 * EDGE, height: height + 2 * EDGE };
    for (const [name, value] of Object.entries(wider)) cutBox.setAttribute(name, value);

    grid.replaceChildren();
    const line = (style, ends) =>
      grid.append(svg("line", { ...ends, ...gridLook(control, style), class: ink("grid") }));
    const within = (from, to) => (value) => Math.min(value - from, to - value) > (to - from) * 1e-6;
    const level = control.get("horizontal_grid_lines");
    const base = (name) => Number(control.get(name) ?? 0);
    if (level)
      for (const value of ticks(bounds[2], bounds[3], base("baseline_y"), level.interval, height / APART)
        .map((tick) => tick.value)
        .filter(within(bounds[2], bounds[3])))
        line(level, { x1: left, x2: left + width, y1: chart.y(value), y2: chart.y(value) });
    const upright = control.get("vertical_grid_lines");
    if (upright) {
      const found = places
        ? [...places.values()]
        : ticks(bounds[0], bounds[1], base("baseline_x"), upright.interval, width / APART)
            .map((tick) => tick.value)
            .filter(within(bounds[0], bounds[1]))
            .map(chart.x);
      for (const x of found) line(upright, { x1: x, x2: x, y1: top, y2: top + height });
    }

    drawEdge();
    if (!written.stale && !places) return;
    written.stale = false;
    used = new Set();
    for (const child of [...words.childNodes]) child.remove();
    for (const side of SIDES) writeAxis(side, places);
    for (const [part, { end }] of shown)
      if (!used.has(part)) {
        end();
        shown.delete(part);
      }
  };

  /** The border, around the place for the values. */
  const drawEdge = () => {
    const { left, top, width, height } = chart.box;
    const line = Object.fromEntries(SIDES.map((side) => [side, chart.taken[side].line]));
    const tall = { y: top - line.top, height: height + line.top + line.bottom };
    const places = {
      left: { x: left - line.left, width: line.left, ...tall },
      right: { x: left + width, width: line.right, ...tall },
      top: { x: left, width, y: top - line.top, height: line.top },
      bottom: { x: left, width, y: top + height, height: line.bottom },
    };
    const border = control.get("border");
    const shown = SIDES.filter((side) => line[side] > 0);
    edge.replaceChildren(
      ...shown.map((side) =>
        svg("rect", {
          ...places[side],
          fill: control.color(border[side].color) ?? "#000",
          class: ink("border"),
        }),
      ),
    );
  };

  const writeAxis = (side, places) => {
    const { left, top, width, height } = chart.box;
    const flat = side === "top" || side === "bottom";
    const { labels: room, line } = chart.taken[side];
    const turned = isTurned();
    // those at the ends stay within the chart, where nothing can cut them
    const centred = (x) =>
      turned
        ? "translateX(-50%)"
        : `translateX(max(${-x}px, min(-50%, calc(${chart.size.width - x}px - 100%))))`;
    const own = [];
    for (const { value, content, given } of labelsOf(side, written.bounds, flat ? width : height, places)) {
      // what the program gave has all of the room, beginning at its start
      const whole = given && !turned;
      const length = flat === turned ? String(content).length * LETTER : LINE;
      const near = line + (whole ? 0 : Math.max(NEAR, Math.min(FAR, room - length)));
      const x = flat ? (places?.get(value) ?? across(value, written.bounds)) : 0;
      const y = flat ? 0 : up(value, written.bounds);
      const place = {
        left: `right:calc(100% - ${left - near}px);top:${y}px;transform:translateY(-50%)`,
        right: `left:${left + width + near}px;top:${y}px;transform:translateY(-50%)`,
        top: `left:${x}px;bottom:calc(100% - ${top - near}px);transform:${centred(x)}`,
        bottom: `left:${x}px;top:${top + height + near}px;transform:${centred(x)}`,
      }[side];
      const size = flat ? `min-height:${room}px;` : `min-width:${room}px;flex-direction:column;`;
      const label = word(
        content,
        `${place} rotate(var(--upright,0deg));${whole ? `display:flex;${size}` : ""}`,
      );
      if (flat && whole) own.push(label);
    }
    spreadEnds(own);
    const [title] = control.get(`${side}_axis`)?.parts("title") ?? [];
    if (title === undefined) return;
    const { width: all, height: tall } = chart.size;
    const half = chart.taken[side].title / 2;
    const [x, y] = {
      left: [half, tall / 2],
      right: [all - half, tall / 2],
      top: [all / 2, half],
      bottom: [all / 2, tall - half],
    }[side];
    word(title, `left:${x}px;top:${y}px;transform:translate(-50%,-50%)${flat ? "" : " rotate(-90deg)"};`);
  };

  fillRoom(control, room);
  const again = () => {
    if (chart.size.width > 0) lay();
  };
  control.follow(() => {
    // read, whatever the size, so that it is followed
    for (const name of [...FRAME, ...names]) control.get(name);
    for (const side of SIDES) for (const axis of control.parts(`${side}_axis`)) readAll(axis);
    framed = "";
    again();
  });
  chart.again = again;
  chart.start = () =>
    followSize(control, room, ({ width, height }) => {
      chart.size = { width, height };
      again();
    });
  control.onDispose(() => {
    for (const { end } of shown.values()) end();
  });
  return chart;
}

const FRAME = [
  ..."animation bgcolor border horizontal_grid_lines vertical_grid_lines interactive tooltip".split(" "),
  ..."baseline_x baseline_y min_x max_x min_y max_y".split(" "),
];
const NAMES = ["labels", "rods", "stack_items"];

/** Lets those at the ends stand out of the chart, as far as they would stand on the ones beside them. */
function spreadEnds(labels) {
  if (labels.length < 2) return;
  const boxOf = (label) => label.getBoundingClientRect();
  const last = labels.length - 1;
  for (const [end, beside, side] of [
    [0, 1, -1],
    [last, last - 1, 1],
  ]) {
    const within = boxOf(labels[end]);
    const other = boxOf(labels[beside]);
    const over = side > 0 ? other.right - within.left : within.right - other.left;
    if (over < 0) continue;
    labels[end].style.transform = "translateX(-50%)";
    const free = Math.abs(boxOf(labels[end]).left - within.left);
    const back = Math.max(0, free - over - NEAR) * side;
    labels[end].style.transform = `translateX(calc(-50% - ${back}px))`;
  }
}

/** The numbers of bars, of all or of those for which there is room. */
function numbersBelow(places) {
  const found = [];
  let free = -Infinity;
  for (const [value, x] of places) {
    // not even for one letter
    if (x - LETTER / 2 - 2 < free) continue;
    const content = numberText(value);
    const half = (content.length * LETTER) / 2 + 2;
    if (x - half < free) continue;
    free = x + half;
    found.push({ value, content });
  }
  return found;
}

/** Reads all of a part and of what is in it, so that it is followed. */
export function readAll(part) {
  const held = part.all();
  for (const name of NAMES) if (held[name]) for (const inner of part.parts(name)) readAll(inner);
}

/** A grid line without a colour is thin, in dashes. */
function gridLook(control, style) {
  return lineLook(control, style?.color ? style : { width: 1, dash_pattern: [8, 4], ...style });
}

/** The attributes of a line that a `ChartGridLines` or `ChartPointLine` describes. */
export function lineLook(control, style) {
  return {
    stroke: control.color(style?.color) ?? "var(--md-sys-color-outline-variant)",
    "stroke-width": Number(style?.width ?? 2),
    "stroke-dasharray": style?.dash_pattern?.join(" "),
  };
}

/** The least and greatest x and y, as the chart's properties say or, where they say nothing, as `ends` does. */
export function boundsOf(control, ends) {
  const bounds = ["min_x", "max_x", "min_y", "max_y"].map((name, at) =>
    Number(control.get(name) ?? (Number.isFinite(ends[at]) ? ends[at] : 0)),
  );
  return bounds;
}

/**
 * The least and greatest x and y of some values of a `PartTable`, and the `count` of those that are shown; told where in
 * a row x, the least y and the greatest are.
 */
export const endsOf =
  ([x, least, most], isShown) =>
  (table, from, count) => {
    const { values, width } = table;
    const ends = noEnds();
    ends.count = 0;
    for (let at = from; at < from + count; at++) {
      if (isShown && !isShown(table.items[at])) continue;
      ends.count++;
      const row = at * width;
      if (values[row + x] < ends[0]) ends[0] = values[row + x];
      if (values[row + x] > ends[1]) ends[1] = values[row + x];
      if (values[row + least] < ends[2]) ends[2] = values[row + least];
      if (values[row + most] > ends[3]) ends[3] = values[row + most];
    }
    return ends;
  };

/** The ends of all of which there are ends. */
export function allEnds(many) {
  const all = noEnds();
  for (const ends of many) {
    for (const at of [0, 2]) if (ends[at] < all[at]) all[at] = ends[at];
    for (const at of [1, 3]) if (ends[at] > all[at]) all[at] = ends[at];
  }
  return all;
}

const noEnds = () => [Infinity, -Infinity, Infinity, -Infinity];
