import { ink, seenWhenForced } from "./forced_colors.js";
import { changes, gestures, isHeard } from "./gestures.js";
import { gradientPaint } from "./gradients.js";
import { keys } from "./keys.js";
import { animationOf, animator, blends } from "./motion.js";
import { fillRoom, followSize, lineWidth, svg, valueTable } from "./shared.js";
import { plainNumber } from "./ticks.js";

const DEFAULT_RADIUS = 40;
const DEFAULT_COLOR = "#00bcd4";
/** How many numbers there are before those of the sections, and of each section: value, radius, width of its line. */
const [HEAD, PARTS] = [3, 3];

export default function pieChart(control) {
  const { element, signal } = control;
  element.style.overflow = "visible";
  const room = document.createElement("div");
  room.style.cssText = "position:relative;width:100%;touch-action:pan-y;";
  const picture = svg("svg", { "aria-hidden": "true" });
  picture.style.cssText = "position:absolute;inset:0;width:100%;height:100%;overflow:visible;";
  const defs = svg("defs");
  const slices = svg("g");
  const titles = svg("g", { "text-anchor": "middle", "dominant-baseline": "central" });
  const middle = svg("circle", { r: 0, class: ink("ground") });
  const line = { stroke: "var(--md-sys-color-on-surface)", "stroke-width": 3 };
  const mark = svg("path", { fill: "none", ...line, class: ink("picked") });
  picture.append(defs, middle, slices, mark, titles);
  room.append(picture);
  element.append(room);
  seenWhenForced(control, room, picture);
  const table = valueTable(element);
  let size = { width: 0, height: 0 };
  let sections = [];
  let badges = [];
  let drawn = [];
  let marked;

  const nameOf = (at) => `pie-${control.id}-${at}`;
  const blend = blends();
  const draw = (numbers, progress) => {
    const { width, height } = size;
    const [center, space, start] = numbers;
    const total = sections.reduce((sum, _, at) => sum + numbers[HEAD + at * PARTS], 0);
    defs.replaceChildren();
    let angle = (start * Math.PI) / 180;
    middle.setAttribute("cx", width / 2);
    middle.setAttribute("cy", height / 2);
    middle.setAttribute("r", center);
    drawn = sections.map((section, at) => {
      const [value, radius, line] = numbers.slice(HEAD + at * PARTS, HEAD + (at + 1) * PARTS);
      const outer = center + radius;
      const sweep = total > 0 ? (value / total) * 2 * Math.PI : 0;
      const from = angle;
      angle += sweep;
      const slice = { from, to: angle, inner: center, outer };
      const path = slices.children[at];
      const alone = sections.length === 1 || sweep > 2 * Math.PI - 1e-6;
      const d = sweep > 0 ? ring(slice, alone ? 0 : space, width / 2, height / 2) : "";
      path.setAttribute("d", d);
      // the line lies within the slice: what is beyond is cut
      path.setAttribute("stroke-width", 2 * line);
      const cut = svg("clipPath", { id: `${nameOf(at)}-cut` });
      cut.append(svg("path", { d }));
      defs.append(cut);
      if (section.get("gradient")) {
        const { x: left, y: top, width, height } = path.getBBox();
        const box = { left, top, width, height };
        path.setAttribute("fill", gradientPaint(control, defs, section.get("gradient"), nameOf(at), box));
      } else {
        const color = control.color(section.get("color")) ?? DEFAULT_COLOR;
        path.setAttribute("fill", blend(section, at, color, progress));
      }
      const turned = from + sweep / 2;
      const spot = (part) => {
        const away = center + (outer - center) * part;
        return [width / 2 + Math.cos(turned) * away, height / 2 + Math.sin(turned) * away];
      };
      const [x, y] = spot(Number(section.get("title_position") ?? 0.5));
      titles.children[at].setAttribute("display", sweep > 0 ? "inline" : "none");
      titles.children[at].setAttribute("x", x);
      titles.children[at].setAttribute("y", y);
      if (badges[at]) {
        const [left, top] = spot(Number(section.get("badge_position") ?? 0.5));
        badges[at].style.cssText =
          `position:absolute;left:${left}px;top:${top}px;transform:translate(-50%,-50%);${sweep > 0 ? "" : "display:none;"}`;
      }
      return slice;
    });
    if (marked !== undefined) show(marked);
  };
  const animate = animator(draw, signal);

  const lay = () => {
    if (size.width === 0) return;
    const radii = sections.map((section) => Number(section.get("radius") ?? DEFAULT_RADIUS));
    const widest = Math.max(0, ...radii);
    const given = control.get("center_space_radius");
    const center =
      given === undefined ? Math.max(0, Math.min(size.width, size.height) / 2 - widest) : Number(given);
    const values = sections.flatMap((section, at) => [
      Math.max(0, Number(section.get("value") ?? 0)),
      radii[at],
      lineWidth(section.get("border_side")),
    ]);
    const head = [
      center,
      Number(control.get("sections_space") ?? 2),
      Number(control.get("start_degree_offset") ?? 0),
    ];
    const owners = sections.map((of, at) => ({ of, list: "section", at: HEAD + at * PARTS, width: PARTS }));
    animate([...head, ...values], animationOf(control), owners);
  };

  /** Has an element for each section and for what is shown on it; the sections there are now. */
  let badged = [];
  let ends = [];
  const settle = () => {
    const now = control.parts("sections");
    if (!isSame(now, sections)) {
      sections = now;
      slices.replaceChildren(
        ...now.map((_, at) => svg("path", { "data-slice": "", class: ink("mark chart-slice", at) })),
      );
      titles.replaceChildren(...now.map(() => svg("text")));
    }
    const shown = now.map((section) => section.parts("badge")[0]);
    if (isSame(shown, badged)) return now;
    badged = shown;
    for (const end of ends) end();
    for (const badge of badges) badge?.remove();
    ends = [];
    badges = shown.map((badge) => {
      if (badge === undefined) return undefined;
      const holder = document.createElement("div");
      room.append(holder);
      ends.push(control.slot(holder, badge));
      return holder;
    });
    return now;
  };

  // how they look
  control.follow(() => {
    const now = settle();
    now.forEach((section, at) => {
      const path = slices.children[at];
      path.setAttribute("stroke", control.color(section.get("border_side")?.color) ?? "#000");
      path.setAttribute("clip-path", `url(#${nameOf(at)}-cut)`);
      const text = titles.children[at];
      text.textContent = titleOf(section);
      text.style.cssText = "fill:var(--md-sys-color-on-surface);font-size:14px;pointer-events:none;";
      for (const [key, value] of Object.entries(control.textStyle(section.get("title_style"))))
        text.style.setProperty(key === "color" ? "fill" : key, value);
    });
    middle.setAttribute("fill", control.color(control.get("center_space_color")) ?? "transparent");
    table(
      "Pie chart",
      ["Section", "Value"],
      now.map((section, at) => [titleOf(section) || String(at + 1), plainNumber(section.get("value") ?? 0)]),
    );
  });

  fillRoom(control, room);
  control.follow(() => {
    // read, whatever the size, so that it is followed
    for (const section of settle()) section.all();
    control.all();
    lay();
  });
  followSize(control, room, ({ width, height }) => {
    size = { width, height };
    lay();
  });

  const sectionAt = (x, y) => {
    const [dx, dy] = [x - size.width / 2, y - size.height / 2];
    const away = Math.hypot(dx, dy);
    const angle = Math.atan2(dy, dx);
    return drawn.findIndex(({ from, to, inner, outer }) => {
      const turned = angle - from;
      const within = turned - Math.floor(turned / (2 * Math.PI)) * 2 * Math.PI;
      return within < to - from && away >= inner && away <= outer;
    });
  };
  const tellProgram = changes((type, section_index, local_x, local_y) =>
    control.fire("event", { type, section_index, local_x, local_y }),
  );
  gestures(room, signal, (type, x, y) => {
    if (!isHeard(control)) return;
    tellProgram(type, x === undefined ? null : sectionAt(x, y), x ?? null, y ?? null);
  });
  const show = (at) => {
    marked = at;
    mark.setAttribute("d", slices.children[at]?.getAttribute("d") ?? "");
  };
  keys(control, room, {
    name: "Pie chart",
    stops: () => sections.map((section, at) => ({ section, at })),
    show: (stop) => show(stop?.at),
    press: (type, { at }) => {
      const { from, to, inner, outer } = drawn[at];
      const [turned, away] = [(from + to) / 2, (inner + outer) / 2];
      const [x, y] = [size.width / 2 + Math.cos(turned) * away, size.height / 2 + Math.sin(turned) * away];
      control.fire("event", { type, section_index: at, local_x: x, local_y: y });
    },
    words: ({ section, at }) => `${titleOf(section) || at + 1}: ${plainNumber(section.get("value") ?? 0)}`,
  });
}

const isSame = (one, other) => one.length === other.length && one.every((part, at) => part === other[at]);

const titleOf = (section) => String(section.get("title") ?? "");

/** A part of a ring, with half the space left at each straight edge. */
function ring({ from, to, inner, outer }, space, cx, cy) {
  const cut = (radius) =>
    radius > space / 2 ? Math.min(Math.asin(space / 2 / radius), (to - from) / 2) : (to - from) / 2;
  const point = (radius, angle) => `${cx + radius * Math.cos(angle)} ${cy + radius * Math.sin(angle)}`;
  const arc = (radius, begin, end) => {
    // in two halves: an arc of a full turn would be none
    const half = (begin + end) / 2;
    const sense = end > begin ? 1 : 0;
    return `A ${radius} ${radius} 0 0 ${sense} ${point(radius, half)} A ${radius} ${radius} 0 0 ${sense} ${point(radius, end)}`;
  };
  const [o, i] = [cut(outer), cut(inner)];
  const rim = `M ${point(outer, from + o)} ${arc(outer, from + o, to - o)}`;
  if (inner <= space / 2) return `${rim} L ${point(Math.min(outer, space / 2), (from + to) / 2)} Z`;
  return `${rim} L ${point(inner, to - i)} ${arc(inner, to - i, from + i)} Z`;
}
