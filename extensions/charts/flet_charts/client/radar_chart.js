import { ink, seenWhenForced } from "./forced_colors.js";
import { changes, gestures, isHeard } from "./gestures.js";
import { gradientPaint } from "./gradients.js";
import { keys } from "./keys.js";
import { animationOf, animator, blends } from "./motion.js";
import { fillRoom, followSize, svg, valueTable } from "./shared.js";
import { plainNumber } from "./ticks.js";

const SHARE = 0.8;
const CYAN = "#00bcd4";
const GAP = 5;
const SIDES = ["top", "right", "bottom", "left"];

export default function radarChart(control) {
  const { element, signal } = control;
  element.style.overflow = "visible";
  const room = document.createElement("div");
  room.style.cssText = "position:relative;width:100%;touch-action:pan-y;user-select:none;";
  const picture = svg("svg", { "aria-hidden": "true" });
  picture.style.cssText = "position:absolute;inset:0;width:100%;height:100%;overflow:visible;";
  const defs = svg("defs");
  const [grid, shapes, words, front] = [svg("g"), svg("g"), svg("g"), svg("g")];
  picture.append(defs, grid, shapes, words, front);
  const edge = document.createElement("div");
  edge.style.cssText = "position:absolute;inset:0;pointer-events:none;box-sizing:border-box;";
  room.append(picture, edge);
  element.append(room);
  seenWhenForced(control, room, picture);
  const table = valueTable(element);
  let size = { width: 0, height: 0 };
  let sets = [];
  let corners = [];
  let marked;

  const animate = animator(draw, signal);
  const blend = blends();

  function lay() {
    if (size.width === 0) return;
    sets = control.parts("data_sets").map((part) => ({ part, entries: part.parts("entries") }));
    const flat = sets.flatMap(({ entries }) => entries.map((entry) => Number(entry.get("value") ?? 0)));
    const [least, most] = flat.length > 0 ? [Math.min(...flat), Math.max(...flat)] : [0, 1];
    tell();
    let next = 2;
    const owners = sets.flatMap(({ entries }, list) =>
      entries.map((of) => ({ of, list, at: next++, width: 1 })),
    );
    animate([least, most, ...flat], animationOf(control), owners);
  }

  function draw([least, most, ...flat], progress) {
    for (const group of [defs, grid, shapes, words]) group.replaceChildren();
    const titles = control.parts("titles");
    const count = sets.find(({ entries }) => entries.length > 0)?.entries.length ?? titles.length;
    if (count < 3) return;
    const [x, y] = [size.width / 2, size.height / 2];
    const radius = (Math.min(size.width, size.height) / 2) * SHARE;
    const spot = (index, share) => {
      const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
      return { x: x + Math.cos(angle) * radius * share, y: y + Math.sin(angle) * radius * share };
    };
    const round = control.get("radar_shape") === "circle";
    const outline = (share) =>
      round
        ? svg("circle", { cx: x, cy: y, r: radius * share })
        : svg("polygon", { points: points(Array.from({ length: count }, (_, at) => spot(at, share))) });
    const put = (parent, shape, attributes) => {
      for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
      parent.append(shape);
    };

    const ticks = Math.max(1, Math.round(Number(control.get("tick_count") ?? 1)));
    const centered = control.get("center_min_value") === true;
    const ring = (at) => (centered ? at / ticks : (at + 1) / (ticks + 1));
    // where all values are the same, they are measured from nothing
    const same = !(most > least);
    const shareOf = (value) => {
      if (same) return most > 0 ? 1 : 0;
      return ring(0) + ((value - least) / (most - least)) * (1 - ring(0));
    };
    const tickAt = (at) => (same ? most * ring(at) : least + ((most - least) * at) / ticks);
    put(grid, outline(1), {
      fill: control.color(control.get("radar_bgcolor")) ?? "transparent",
      class: ink("ground"),
    });
    for (let at = 0; at < ticks; at++)
      put(grid, outline(ring(at)), {
        fill: "none",
        ...line(control.get("tick_border_side")),
        class: ink("grid"),
      });
    for (let at = 0; at < count; at++) {
      const end = spot(at, 1);
      const look = line(control.get("grid_border_side"));
      put(grid, svg("line", { x1: x, y1: y, x2: end.x, y2: end.y, class: ink("grid") }), look);
    }
    const rim = { ...line(control.get("radar_border_side")), "data-rim": "", class: ink("edge") };
    put(grid, outline(1), { fill: "none", ...rim });
    for (let at = 0; at < ticks; at++) {
      const text = svg("text", { x: x + GAP, y: y - radius * ring(at) - GAP, "data-tick": "" });
      text.textContent = tickAt(at).toFixed(1);
      write(text, control.get("ticks_text_style"));
      // beside the axis, in any direction of writing
      text.style.direction = "ltr";
      grid.append(text);
    }

    let next = 0;
    corners = [];
    sets.forEach(({ part, entries }, set) => {
      const ends = entries.map((entry, at) => ({ entry, set, at, ...spot(at, shareOf(flat[next++])) }));
      if (ends.length === 0) return;
      corners.push(...ends);
      const paint = gradientPaint(control, defs, part.get("fill_gradient"), `radar-${control.id}-${set}`, {
        left: x - radius,
        top: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      });
      const rim = blend([part, "rim"], set, control.color(part.get("border_color")) ?? CYAN, progress);
      const fill = blend([part, "fill"], set, control.color(part.get("fill_color")) ?? CYAN, progress);
      const width = Number(part.get("border_width") ?? 2);
      const shape = svg("polygon", { points: points(ends), "data-set": "" });
      shape.style.setProperty("--chart-width", `${width}px`);
      put(shapes, shape, {
        fill: paint ?? fill,
        stroke: rim,
        "stroke-width": width,
        "stroke-linejoin": "round",
        class: ink("area chart-line", set),
      });
      for (const end of ends)
        shapes.append(
          svg("circle", {
            cx: end.x,
            cy: end.y,
            r: Number(part.get("entry_radius") ?? 5),
            fill: rim,
            class: ink("point", set),
          }),
        );
    });

    const usual = Number(control.get("title_position_percentage_offset") ?? 0.2);
    titles.slice(0, count).forEach((title, at) => {
      const text = svg("text", { "text-anchor": "middle", "dominant-baseline": "central" });
      text.textContent = String(title.get("text") ?? "");
      for (const span of title.get("text_spans") ?? []) {
        const more = svg("tspan");
        more.textContent = String(span.get("text") ?? "");
        write(more, span.get("style"), false);
        text.append(more);
      }
      write(text, control.get("title_text_style"));
      words.append(text);
      const half = text.getBBox().height / 2;
      const away = 1 + Number(title.get("position_percentage_offset") ?? usual) + half / radius;
      const place = spot(at, away);
      const turn = Number(title.get("angle") ?? 0) || (at / count) * 360;
      text.setAttribute("transform", `translate(${place.x} ${place.y}) rotate(${turn})`);
    });
    show(marked);
  }

  function write(text, style, whole = true) {
    if (whole) text.style.cssText = "fill:var(--md-sys-color-on-surface);font-size:14px;";
    for (const [key, value] of Object.entries(control.textStyle(style)))
      text.style.setProperty(key === "color" ? "fill" : key, value);
  }

  /** The attributes of a line that a `ft.BorderSide` describes. */
  function line(side) {
    const width = side?.style === "none" ? 0 : Number(side ? (side.width ?? 1) : 2);
    return {
      stroke: control.color(side?.color) ?? "var(--md-sys-color-on-surface)",
      "stroke-width": width,
      "stroke-linejoin": "round",
    };
  }

  /** The corner that is near enough; of several the nearest. */
  function find(x, y) {
    let [found, least] = [undefined, Number(control.get("touch_spot_threshold") ?? 10)];
    for (const corner of corners) {
      const away = Math.hypot(corner.x - x, corner.y - y);
      if (away <= least) [found, least] = [corner, away];
    }
    return found;
  }

  function show(corner) {
    marked = corner && corners.find(({ set, at }) => set === corner.set && at === corner.at);
    front.replaceChildren();
    if (!marked) return;
    const r = Number(sets[marked.set].part.get("entry_radius") ?? 5) + 4;
    const line = { stroke: "var(--md-sys-color-on-surface)", "stroke-width": 2 };
    const look = { fill: "none", ...line, class: ink("picked") };
    front.append(svg("circle", { cx: marked.x, cy: marked.y, r, ...look }));
  }

  const tellProgram = changes((type, found) => control.fire("event", { type, ...found }));
  const fire = (type, corner) => {
    const value = corner?.entry.get("value");
    tellProgram(type, {
      data_set_index: corner?.set ?? null,
      entry_index: corner?.at ?? null,
      entry_value: corner ? Number(value ?? 0) : null,
    });
  };
  gestures(
    room,
    signal,
    (type, x, y) => {
      if (isHeard(control)) fire(type, x === undefined ? undefined : find(x, y));
    },
    undefined,
    () => Number(control.get("long_press_duration") ?? 500),
  );
  keys(control, room, {
    name: "Radar chart",
    stops: () => corners,
    show,
    press: fire,
    words: ({ set, at, entry }) => `${titleAt(at)}, ${nameOf(set)}: ${plainNumber(entry.get("value") ?? 0)}`,
  });

  const titleAt = (at) => String(control.parts("titles")[at]?.get("text") || at + 1);
  const nameOf = (set) => `Data set ${set + 1}`;

  function tell() {
    const count = Math.max(0, ...sets.map(({ entries }) => entries.length));
    table(
      "Radar chart",
      ["Entry", ...sets.map((_, set) => nameOf(set))],
      Array.from({ length: count }, (_, at) => [
        titleAt(at),
        ...sets.map(({ entries }) => plainNumber(entries[at]?.get("value") ?? 0)),
      ]),
    );
  }

  fillRoom(control, room);
  control.follow(() => {
    // read, whatever the size, so that it is followed
    control.all();
    for (const title of control.parts("titles")) title.all();
    for (const set of control.parts("data_sets")) {
      set.all();
      for (const entry of set.parts("entries")) entry.all();
    }
    const border = control.get("border");
    for (const side of SIDES) {
      const look = border?.[side];
      const none = !look || look.style === "none";
      edge.style.setProperty(
        `border-${side}`,
        none ? "none" : `${Number(look.width ?? 1)}px solid ${control.color(look.color) ?? "#000"}`,
      );
    }
    lay();
  });
  followSize(control, room, ({ width, height }) => {
    size = { width, height };
    lay();
  });
}

const points = (ends) => ends.map(({ x, y }) => `${x},${y}`).join(" ");
