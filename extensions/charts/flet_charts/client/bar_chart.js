import { cartesian, readAll } from "./cartesian.js";
import { gestures, isHeard } from "./gestures.js";
import { gradientPaint } from "./gradients.js";
import { keys } from "./keys.js";
import { PartTable } from "./part_table.js";
import { animationOf, animator, lineWidth, soon, svg } from "./shared.js";
import { numberText, plainNumber } from "./ticks.js";
import { corners, endOutside, marks, tooltipLine, tooltips } from "./tooltips.js";

const DEFAULT_COLOR = "#00bcd4";
const BACK_COLOR = "#607d8b";
const DEFAULT_WIDTH = 8;
const MOST_ANIMATED = 10_000;
const MOST_ELEMENTS = 2000;
const MOST_ROWS = 1000;
const NONE = { group: -1, rod: -1, item: -1 };

export default function barChart(control) {
  const { signal } = control;
  let groups = [];
  let rods = [];
  let places = new Map();
  let marked = NONE;
  let progress = 1;
  /** The colours that bars had when they last stood still. */
  const stood = new Map();
  const chart = cartesian(control, lay, ["group_spacing", "group_alignment"]);
  const say = tooltips(control, chart, "var(--md-sys-color-secondary)", "var(--md-sys-color-on-secondary)");
  const animate = animator(draw, signal);
  const changed = soon(() => {
    table();
    chart.again();
  });
  const held = new PartTable(control, [], changed, groupOf);
  control.follow(() => {
    held.show(control.parts("groups"));
    changed();
  });
  chart.start();

  function lay() {
    groups = held.items;
    const numbers = [];
    let [lowest, highest] = [0, 0];
    const reach = (value) => {
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
      numbers.push(value);
    };
    for (const group of groups)
      for (const { from, to, width, back, items } of group.looks) {
        reach(from);
        reach(to);
        numbers.push(width);
        for (const end of back ?? [0, 0]) reach(end);
        for (const { ends: two } of items) for (const end of two) reach(end);
      }
    const least = Number(control.get("min_y") ?? lowest);
    const most = Number(control.get("max_y") ?? highest);
    const bounds = [0, 1, least, most > least ? most : least + 1];
    chart.place(bounds);
    const animation = animationOf(control);
    const still = numbers.length > MOST_ANIMATED;
    animate([...bounds, ...numbers], still ? { ...animation, duration: 0 } : animation);
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
    const made = groups.map((group) => ({
      group,
      rods: group.rods.map((part, at) => {
        const { selected, items: held } = group.looks[at];
        const [from, to, width, backFrom, backTo] = [foot(take()), foot(take()), take(), take(), take()];
        const items = held.length === 0 ? held : held.map(({ item }) => ({ item, from: take(), to: take() }));
        return { part, from, to, width, backFrom, backTo, items, selected, left: 0, groupAt: 0, rodAt: 0 };
      }),
    }));
    const widthOf = ({ group, rods: own }) =>
      group.over
        ? Math.max(0, ...own.map((rod) => rod.width))
        : own.reduce((sum, rod) => sum + rod.width, 0) + group.spacing * Math.max(0, own.length - 1);
    const wanted = made.reduce((sum, one) => sum + widthOf(one), 0);
    // more than there is room for become narrower
    const share = Math.min(1, chart.box.width / Math.max(1, wanted));
    for (const one of made) for (const rod of one.rods) rod.width *= share;
    const widths = made.map((one) =>
      one.group.over
        ? widthOf(one)
        : widthOf(one) - one.group.spacing * (1 - share) * Math.max(0, one.rods.length - 1),
    );
    const begins = spread(widths);
    places = new Map(made.map(({ group }, at) => [group.x, begins[at] + widths[at] / 2]));
    chart.frame(bounds, places);
    chart.values.replaceChildren();
    chart.defs.replaceChildren();
    rods = [];
    made.forEach(({ group, rods: own }, groupAt) => {
      let x = begins[groupAt];
      own.forEach((rod, rodAt) => {
        const left = group.over ? begins[groupAt] + (widths[groupAt] - rod.width) / 2 : x;
        rods.push(Object.assign(rod, { left, groupAt, rodAt }));
        x += rod.width + group.spacing * share;
      });
    });
    if (rods.length > MOST_ELEMENTS) drawMany();
    else for (const rod of rods) drawRod(rod, rod.left, `bar-${control.id}-${rod.groupAt}-${rod.rodAt}`);
    tell();
  }

  function drawRod({ part, from, to, width, backFrom, backTo, items }, left, name) {
    const round = corners(part.get("border_radius"), width / 2);
    const boxOf = (a, b) => ({
      left,
      top: chart.y(Math.max(a, b)),
      width,
      height: Math.abs(chart.y(a) - chart.y(b)),
    });
    const shape = (a, b) => rounded(boxOf(a, b), round);
    if (part.get("bg_to_y") !== undefined || part.get("bg_from_y") !== undefined) {
      const fill = gradientPaint(
        control,
        chart.defs,
        part.get("background_gradient"),
        `${name}-back`,
        boxOf(backFrom, backTo),
      );
      const color = control.color(part.get("bgcolor")) ?? BACK_COLOR;
      chart.values.append(svg("path", { d: shape(backFrom, backTo), fill: fill ?? color }));
    }
    const d = shape(from, to);
    const fill =
      gradientPaint(control, chart.defs, part.get("gradient"), name, boxOf(from, to)) ??
      between(name, colorOf(part));
    const path = svg("path", { d, fill, "data-rod": "", ...borderOf(part.get("border_side")) });
    chart.values.append(path);
    if (items.length === 0) return;
    const cut = svg("clipPath", { id: `${name}-cut` });
    cut.append(svg("path", { d }));
    chart.defs.append(cut);
    const stack = svg("g", { "clip-path": `url(#${name}-cut)` });
    for (const { item, from: low, to: high } of items)
      stack.append(
        svg("rect", {
          x: left,
          width,
          y: chart.y(Math.max(low, high)),
          height: Math.abs(chart.y(low) - chart.y(high)),
          fill: control.color(item.get("color")) ?? "transparent",
          ...borderOf(item.get("border_side")),
        }),
      );
    chart.values.append(stack);
  }

  /** Draws bars of a colour together, those that share a column of pixels as one. */
  function drawMany() {
    const found = new Map();
    const add = (color, left, right, a, b) => {
      if (!found.has(color)) found.set(color, new Map());
      const columns = found.get(color);
      const one = columns.get(Math.floor(left));
      const top = chart.y(Math.max(a, b));
      const bottom = chart.y(Math.min(a, b));
      if (one === undefined) columns.set(Math.floor(left), { left, right, top, bottom });
      else {
        one.right = Math.max(one.right, right);
        one.top = Math.min(one.top, top);
        one.bottom = Math.max(one.bottom, bottom);
      }
    };
    for (const { part, left, width, from, to, items } of rods) {
      add(colorOf(part), left, left + width, from, to);
      for (const one of items)
        add(control.color(one.item.get("color")) ?? "transparent", left, left + width, one.from, one.to);
    }
    for (const [fill, columns] of found) {
      const d = [...columns.values()]
        .map(({ left, right, top, bottom }) => `M ${left} ${top} H ${right} V ${bottom} H ${left} Z`)
        .join(" ");
      chart.values.append(svg("path", { d, fill, "data-rods": "" }));
    }
  }

  /** A bar's colour on the way from the one that it had. */
  function between(name, color) {
    const before = stood.get(name) ?? color;
    if (progress === 1) stood.set(name, color);
    if (progress === 1 || before === color) return color;
    const percent = Math.max(0, Math.min(100, progress * 100));
    return `color-mix(in srgb, ${color} ${percent}%, ${before})`;
  }

  const colorOf = (part) => control.color(part.get("color")) ?? DEFAULT_COLOR;

  function borderOf(side) {
    const width = lineWidth(side);
    if (!(width > 0)) return {};
    return { stroke: control.color(side.color) ?? "#000", "stroke-width": width };
  }

  function tell() {
    const interactive = control.get("interactive") !== false;
    const direction = control.get("tooltip")?.direction ?? "auto";
    const pointed = ({ groupAt, rodAt }) => groupAt === marked.group && rodAt === marked.rod;
    const told = rods.filter((rod) => (interactive ? pointed(rod) : rod.selected));
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
    for (const { left, width, from, to, backFrom, backTo, items, groupAt, rodAt } of rods) {
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
  endOutside(chart, signal, mark);
  gestures(chart.room, signal, (type, x, y) => {
    follow(type, x, y);
    if (!isHeard(control)) return;
    const found = x === undefined ? NONE : find(x, y);
    const { group, rod, item } = found === NONE ? { group: null, rod: null, item: null } : found;
    control.fire("event", { type, group_index: group, rod_index: rod, stack_item_index: item });
  });
  keys(control, chart.room, {
    name: "Bar chart",
    stops: () => rods,
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
    const named = names();
    const rows = [];
    let count = 0;
    for (const { x, rods: own } of held.items) {
      count += own.length;
      const free = Math.max(0, MOST_ROWS - rows.length);
      own.slice(0, free).forEach((part, at) => {
        rows.push([named(x), String(at + 1), plainNumber(part.get("to_y") ?? 0)]);
      });
    }
    const caption = count > MOST_ROWS ? `Bar chart, the first ${MOST_ROWS} of ${count} bars` : "Bar chart";
    chart.table(caption, ["Group", "Bar", "Value"], rows);
  }
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
  return {
    selected: part.get("selected") === true,
    from: Number(part.get("from_y") ?? 0),
    to: Number(part.get("to_y") ?? 0),
    width: Number(part.get("width") ?? DEFAULT_WIDTH),
    back:
      back === undefined ? undefined : [Number(part.get("bg_from_y") ?? 0), Number(part.get("bg_to_y") ?? 0)],
    items: part
      .parts("stack_items")
      .map((item) => ({ item, ends: [Number(item.get("from_y") ?? 0), Number(item.get("to_y") ?? 0)] })),
  };
}

/** A rectangle with round corners, no rounder than it is large. */
function rounded({ left: x, top: y, width, height }, radii) {
  const [a, b, c, d] = radii.map((radius) => Math.max(0, Math.min(radius, width / 2, height / 2)));
  const right = x + width;
  const bottom = y + height;
  return `M ${x + a} ${y} H ${right - b} A ${b} ${b} 0 0 1 ${right} ${y + b} V ${bottom - c} A ${c} ${c} 0 0 1 ${right - c} ${bottom} H ${x + d} A ${d} ${d} 0 0 1 ${x} ${bottom - d} V ${y + a} A ${a} ${a} 0 0 1 ${x + a} ${y} Z`;
}
