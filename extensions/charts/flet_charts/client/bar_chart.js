import { cartesian, readAll } from "./cartesian.js";
import { ink, ordered } from "./forced_colors.js";
import { changes, gestures, isHeard, placeIn } from "./gestures.js";
import { gradientPaint } from "./gradients.js";
import { keys } from "./keys.js";
import { manyRods, rowsOf } from "./many_rods.js";
import { animationOf, animator, blends } from "./motion.js";
import { PartTable } from "./part_table.js";
import { lineWidth, soon, svg } from "./shared.js";
import { numberText, plainNumber } from "./ticks.js";
import { corners, endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";

const DEFAULT_COLOR = "#00bcd4";
const BACK_COLOR = "#607d8b";
const DEFAULT_WIDTH = 8;
const MOST_ELEMENTS = 2000;
const MOST_ROWS = 1000;
/** Logical pixels below the words of a tooltip. */
const FOOT = 4;
/** How many numbers a bar has, besides those of its stack: ends, width, ends of the ground, corners. */
const NUMBERS = 9;
const NONE = { group: -1, rod: -1, item: -1 };

export default function barChart(control) {
  const { signal } = control;
  let groups = [];
  /** The bars that are drawn: a list, or where they are many what `manyRods` gives. */
  let rods = [];
  let isMany = false;
  /** What decides where many bars stand, beside themselves. */
  let stands = "";
  let places = new Map();
  let marked = NONE;
  let progress = 1;
  const blend = blends();
  /** Which of the colours of the bars one is. */
  let nth = ordered();
  const chart = cartesian(control, lay, ["group_spacing", "group_alignment"]);
  const say = tooltips(control, chart, "var(--md-sys-color-secondary)", FOOT);
  const animate = animator(draw, signal);
  const changed = soon(() => {
    table();
    chart.again();
  });
  const held = new PartTable(control, [], changed, { also: groupOf, sum: rowsOf });
  control.follow(() => {
    held.show(control.parts("groups"));
    changed();
  });
  chart.start();

  function lay() {
    groups = held.items;
    const { sums } = held;
    const [low, high] = [Math.min(...sums.map((one) => one.low)), Math.max(...sums.map((one) => one.high))];
    const least = Number(control.get("min_y") ?? (Number.isFinite(low) ? low : 0));
    const most = Number(control.get("max_y") ?? (Number.isFinite(high) ? high : 0));
    const bounds = [0, 1, least, most];
    chart.place(bounds);
    const animation = animationOf(control);
    isMany = sums.reduce((sum, { count }) => sum + count, 0) > MOST_ELEMENTS;
    if (isMany) return animate(bounds, { ...animation, duration: 0 });
    const numbers = [...bounds];
    const owners = [];
    for (const group of groups)
      group.looks.forEach(({ from, to, width, back, round, items }, at) => {
        const stack = items.flatMap(({ ends }) => ends);
        owners.push({ of: group.rods[at], list: group.x, at: numbers.length, width: NUMBERS + stack.length });
        numbers.push(from, to, width, ...(back ?? [from, from]), ...round, ...stack);
      });
    animate(numbers, animation, owners);
  }

  /** Where groups are, by how wide they are. */
  function spread(widths) {
    const { left, width } = chart.box;
    const gap = Number(control.get("group_spacing") ?? 16);
    const sum = widths.reduce((total, one) => total + one, 0);
    const count = widths.length;
    const free = width - sum;
    const [begin, between] = {
      start: [0, gap],
      end: [free - gap * (count - 1), gap],
      center: [(free - gap * (count - 1)) / 2, gap],
      spaceBetween: count > 1 ? [0, free / (count - 1)] : [free / 2, 0],
      spaceAround: [free / count / 2, free / count],
      spaceEvenly: [free / (count + 1), free / (count + 1)],
    }[control.get("group_alignment") ?? "spaceEvenly"] ?? [free / (count + 1), free / (count + 1)];
    let at = left + begin;
    return widths.map((one) => {
      const place = at;
      at += one + between;
      return place;
    });
  }

  function draw(numbers, done) {
    progress = done;
    const bounds = numbers.slice(0, 4);
    let next = 4;
    const take = () => numbers[next++];
    const foot = (value) => Math.max(bounds[2], value);
    chart.values.replaceChildren();
    chart.defs.replaceChildren();
    if (isMany) {
      const { left, width } = chart.box;
      const way = [left, width, control.get("group_spacing"), control.get("group_alignment")].join();
      if (way !== stands || !rods.take?.(groups, held.sums))
        rods = manyRods(groups, held.sums, width, spread);
      stands = way;
      places = rods.places;
      chart.frame(bounds, places);
      rods.draw(chart, bounds[2]);
      return tell();
    }
    const made = groups.map((group) => ({
      group,
      rods: group.rods.map((part, at) => {
        const { selected, items: held } = group.looks[at];
        const [from, to, width, backFrom, backTo] = [foot(take()), foot(take()), take(), take(), take()];
        const round = [take(), take(), take(), take()];
        const items = held.length === 0 ? held : held.map(({ item }) => ({ item, from: take(), to: take() }));
        return {
          part,
          from,
          to,
          width,
          backFrom,
          backTo,
          round,
          items,
          selected,
          left: 0,
          groupAt: 0,
          rodAt: 0,
        };
      }),
    }));
    const widthOf = ({ group, rods: own }) =>
      group.over
        ? Math.max(0, ...own.map((rod) => rod.width))
        : own.reduce((sum, rod) => sum + rod.width, 0) + group.spacing * Math.max(0, own.length - 1);
    const wanted = made.reduce((sum, one) => sum + widthOf(one), 0);
    // more than there is room for become narrower
    const share = Math.min(1, chart.box.width / Math.max(1, wanted));
    for (const one of made)
      for (const rod of one.rods) {
        rod.width *= share;
        rod.round = rod.round.map((radius) => Math.min(radius, rod.width / 2));
      }
    const widths = made.map((one) =>
      one.group.over
        ? widthOf(one)
        : widthOf(one) - one.group.spacing * (1 - share) * Math.max(0, one.rods.length - 1),
    );
    const begins = spread(widths);
    places = new Map(made.map(({ group }, at) => [group.x, begins[at] + widths[at] / 2]));
    chart.frame(bounds, places);
    rods = [];
    made.forEach(({ group, rods: own }, groupAt) => {
      let x = begins[groupAt];
      own.forEach((rod, rodAt) => {
        const left = group.over ? begins[groupAt] + (widths[groupAt] - rod.width) / 2 : x;
        rods.push(Object.assign(rod, { left, groupAt, rodAt }));
        x += rod.width + group.spacing * share;
      });
    });
    nth = ordered();
    for (const rod of rods) drawRod(rod, rod.left, `bar-${control.id}-${rod.groupAt}-${rod.rodAt}`);
    tell();
  }

  function drawRod({ part, from, to, width, backFrom, backTo, round, items }, left, name) {
    const boxOf = (a, b) => ({ left, width, ...barSpan(chart.y(a), chart.y(b), round) });
    if (part.get("bg_to_y") !== undefined || part.get("bg_from_y") !== undefined) {
      const box = boxOf(backFrom, backTo);
      const fill = gradientPaint(control, chart.defs, part.get("background_gradient"), `${name}-back`, box);
      const color = blend([part, "back"], name, control.color(part.get("bgcolor")) ?? BACK_COLOR, progress);
      chart.values.append(svg("path", { d: rounded(box, round), fill: fill ?? color, class: ink("back") }));
    }
    const box = boxOf(from, to);
    const d = rounded(box, round);
    const fill =
      gradientPaint(control, chart.defs, part.get("gradient"), name, box) ??
      blend(part, name, colorOf(part), progress);
    const look = items.length > 0 ? ink("back") : ink("mark", nth(colorOf(part)));
    chart.values.append(svg("path", { d, fill, "data-rod": "", class: look }));
    if (items.length > 0) drawStack(items, { box, d, round, name });
    const border = borderOf(part.get("border_side"));
    if (border) chart.values.append(svg("path", { d, fill: "none", ...border, class: ink("edge") }));
  }

  /** The parts of a bar, which have its form; their borders are whole. */
  function drawStack(items, { box, d, round, name }) {
    const cut = svg("clipPath", { id: `${name}-cut` });
    cut.append(svg("path", { d }));
    chart.defs.append(cut);
    const [foot, end] = [box.top + box.height, box.top];
    items.forEach(({ item, from, to }, at) => {
      const [y, bottom] = [chart.y(Math.max(from, to)), chart.y(Math.min(from, to))];
      const own = { left: box.left, width: box.width, top: y, height: bottom - y };
      const fill = blend(item, `${name} ${at}`, control.color(item.get("color")) ?? "transparent", progress);
      const place = { x: own.left, y, width: own.width, height: own.height };
      const look = ink("mark", nth(colorOf(item, "transparent")));
      chart.values.append(svg("rect", { ...place, fill, "clip-path": `url(#${name}-cut)`, class: look }));
      const border = borderOf(item.get("border_side"));
      if (!border) return;
      const [above, below] = [y <= end + 0.5, bottom >= foot - 0.5];
      const corners = round.map((radius, corner) => ((corner < 2 ? above : below) ? radius : 0));
      chart.values.append(
        svg("path", { d: rounded(own, corners), fill: "none", ...border, class: ink("edge") }),
      );
    });
  }

  function colorOf(part, otherwise = DEFAULT_COLOR) {
    return control.color(part.get("color")) ?? otherwise;
  }

  function borderOf(side) {
    const width = lineWidth(side);
    if (!(width > 0)) return undefined;
    return { stroke: control.color(side.color) ?? "#000", "stroke-width": width };
  }

  function tell() {
    const interactive = control.get("interactive") !== false;
    const direction = control.get("tooltip")?.direction ?? "auto";
    const pointed = ({ groupAt, rodAt }) => groupAt === marked.group && rodAt === marked.rod;
    const told = isMany
      ? rods.told(interactive ? marked : undefined)
      : rods.filter((rod) => (interactive ? pointed(rod) : rod.selected));
    say(
      told.map(({ part, from, to, left, width }) => {
        const line = tooltipLine(control, part, part.get("to_y") ?? 0, colorOf(part));
        const below = direction === "bottom" || (direction === "auto" && to < from);
        const end = below ? Math.min(from, to) : Math.max(from, to);
        return { x: left + width / 2, y: chart.y(end), below, lines: line ? [line] : [] };
      }),
    );
  }

  function find(x, y) {
    // a finger is wider than a bar
    const reach = 4;
    for (const rod of isMany ? rods.near(x - reach, x + reach) : rods) {
      const { left, width, from, to, backFrom, backTo, items, groupAt, rodAt } = rod;
      if (x < left - reach || x > left + width + reach) continue;
      const top = chart.y(Math.max(from, to, backFrom, backTo));
      const bottom = chart.y(Math.min(from, to, backFrom, backTo));
      if (y < top - reach || y > bottom + reach) continue;
      const item = items.findIndex(
        (one) => y <= chart.y(Math.min(one.from, one.to)) && y >= chart.y(Math.max(one.from, one.to)),
      );
      return { group: groupAt, rod: rodAt, item };
    }
    return NONE;
  }

  const show = (found) => {
    if (found.group === marked.group && found.rod === marked.rod) return;
    marked = found;
    tell();
  };
  const mark = (x, y) => show(x === undefined ? NONE : find(x, y));
  const follow = marks(mark);
  const tellProgram = changes((type, found) => control.fire("event", { type, ...found }));
  endOutside(chart, signal, mark);
  const heard = (type, x, y) => {
    follow(type, x, y);
    if (!isHeard(control)) return;
    const found = x === undefined ? NONE : find(x, y);
    const { group, rod, item } = found === NONE ? { group: null, rod: null, item: null } : found;
    tellProgram(type, { group_index: group, rod_index: rod, stack_item_index: item });
  };
  gestures(chart.pad, signal, heard, placeIn(chart.room));
  keys(control, chart.room, {
    name: "Bar chart",
    stops: () => (isMany ? rods.all() : rods),
    show: (rod) => show(rod ? { group: rod.groupAt, rod: rod.rodAt, item: -1 } : NONE),
    press: (type, { groupAt, rodAt }) =>
      control.fire("event", { type, group_index: groupAt, rod_index: rodAt, stack_item_index: -1 }),
    words: ({ part, groupAt }) => `${names()(groups[groupAt].x)}: ${plainNumber(part.get("to_y") ?? 0)}`,
  });

  /** What a group is called: as its label says, or its number. */
  function names() {
    const labels = new Map(
      (control.get("bottom_axis")?.parts("labels") ?? []).map((label) => [
        label.get("value"),
        label.get("label"),
      ]),
    );
    return (x) => (typeof labels.get(x) === "string" ? labels.get(x) : numberText(x));
  }

  function table() {
    const count = held.sums.reduce((sum, one) => sum + one.count, 0);
    const rows = () => {
      const named = names();
      const first = [];
      for (const { x, rods: own } of held.items) {
        if (first.length >= MOST_ROWS) break;
        own.slice(0, MOST_ROWS - first.length).forEach((part, at) => {
          first.push([named(x), String(at + 1), plainNumber(part.get("to_y") ?? 0)]);
        });
      }
      return first;
    };
    const caption = count > MOST_ROWS ? `Bar chart, the first ${MOST_ROWS} of ${count} bars` : "Bar chart";
    chart.table(caption, ["Group", "Bar", "Value"], rows, count);
  }

  function groupOf(part) {
    readAll(part);
    const rods = part.parts("rods");
    return {
      x: Number(part.get("x") ?? 0),
      rods,
      looks: rods.map(rodOf),
      over: part.get("group_vertically") === true,
      spacing: Number(part.get("spacing") ?? 2),
    };
  }

  function rodOf(part) {
    const back = part.get("bg_to_y") ?? part.get("bg_from_y");
    const width = Number(part.get("width") ?? DEFAULT_WIDTH);
    return {
      selected: part.get("selected") === true,
      color: colorOf(part),
      round: corners(part.get("border_radius"), width / 2).map((radius) => Math.min(radius, width / 2)),
      from: Number(part.get("from_y") ?? 0),
      to: Number(part.get("to_y") ?? 0),
      width,
      back:
        back === undefined
          ? undefined
          : [Number(part.get("bg_from_y") ?? 0), Number(part.get("bg_to_y") ?? 0)],
      items: part.parts("stack_items").map((item) => ({
        item,
        color: colorOf(item, "transparent"),
        ends: [Number(item.get("from_y") ?? 0), Number(item.get("to_y") ?? 0)],
      })),
    };
  }
}

/** From where to where a bar is drawn that goes from one height to another: no lower than its corners are round. */
export function barSpan(from, to, [a, b, c, d]) {
  if (from === to) return { top: from, height: 0 };
  const height = Math.max(Math.abs(to - from), Math.max(a, b) + Math.max(c, d));
  return { top: to < from ? from - height : from, height };
}

/** A rectangle with round corners, no rounder than it is large. */
function rounded({ left: x, top: y, width, height }, radii) {
  const [a, b, c, d] = radii.map((radius) => Math.max(0, Math.min(radius, width / 2, height / 2)));
  const right = x + width;
  const bottom = y + height;
  return `M ${x + a} ${y} H ${right - b} A ${b} ${b} 0 0 1 ${right} ${y + b} V ${bottom - c} A ${c} ${c} 0 0 1 ${right - c} ${bottom} H ${x + d} A ${d} ${d} 0 0 1 ${x} ${bottom - d} V ${y + a} A ${a} ${a} 0 0 1 ${x + a} ${y} Z`;
}
