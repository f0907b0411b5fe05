import { plainNumber } from "./ticks.js";

const space = (value) => {
  if (value === undefined || value === null) return "8px 16px";
  if (typeof value === "number") return `${value}px`;
  return ["top", "right", "bottom", "left"].map((side) => `${Number(value[side] ?? 0)}px`).join(" ");
};

/** Rounding of corners as CSS has it. */
export function corners(value, otherwise) {
  if (value === undefined || value === null) return [otherwise, otherwise, otherwise, otherwise];
  if (typeof value === "number") return [value, value, value, value];
  return ["top_left", "top_right", "bottom_right", "bottom_left"].map((name) => Number(value[name] ?? 0));
}

/** What a tooltip says: the given text, or the value; undefined if it says nothing. */
export function tooltipLine(control, part, value, color) {
  if (part.get("show_tooltip") === false) return undefined;
  const told = part.get("tooltip");
  if (told === null) return undefined;
  const given = typeof told === "string" ? { text: told } : (told ?? {});
  return {
    ...given,
    text: given.text ?? plainNumber(value),
    style: control.textStyle(given.text_style),
    color,
  };
}

/** How much lighter the one of two colours is where words can be read. */
const READABLE = 3;
/** Logical pixels between the lines of a tooltip. */
const BETWEEN = 4;

/**
 * Shows tooltips in a chart: `show([{x, y, below, margin, lines}])`. `foot` is more room below the words, in logical
 * pixels.
 */
export function tooltips(control, chart, usual, foot = 0) {
  const layer = document.createElement("div");
  layer.style.cssText = "position:absolute;inset:0;pointer-events:none;z-index:1;";
  layer.setAttribute("aria-hidden", "true");
  chart.room.append(layer);
  return (told) => {
    layer.replaceChildren();
    const look = control.get("tooltip");
    if (!look) return;
    for (const one of told) if (one.lines.length > 0) place(layer, one, look);
  };

  function place(parent, { x, y, below, margin: own, lines }, look) {
    const holder = document.createElement("div");
    holder.className = "chart-tooltip";
    const side = look.border_side;
    const line = side && side.style !== "none" && Number(side.width ?? 1) > 0;
    const ground = control.color(look.bgcolor) ?? usual;
    const width = Number(side?.width ?? 1);
    const edge = line
      ? `outline:${width}px solid ${control.color(side.color) ?? "#000"};outline-offset:${-width / 2}px;`
      : "";
    const round = corners(look.border_radius, 4).map((radius) => `${radius}px`);
    holder.style.cssText = `position:absolute;width:max-content;max-width:${Number(look.max_width ?? 120)}px;box-sizing:content-box;padding:${space(look.padding)};background:${ground};border-radius:${round.join(" ")};${edge}`;
    parent.append(holder);
    const clear = lines.every(({ color, style }) => style.color || (color && isReadable(color, holder)));
    const ink = clear ? undefined : inkOn(holder);
    holder.append(...lines.map((told) => lineOf(told, lines.length > 1, ink)));
    for (const line of [...holder.children].slice(1)) line.style.marginTop = `${BETWEEN}px`;
    holder.lastElementChild.style.marginBottom = `${foot}px`;
    const [wide, high] = [holder.offsetWidth, holder.offsetHeight];
    const margin = Number(own ?? look.margin ?? 16);
    const shift = { left: -wide, right: 0, center: -wide / 2 }[look.horizontal_alignment ?? "center"];
    const tilt = (Number(look.rotation ?? 0) * Math.PI) / 180;
    let left = x + shift + Number(look.horizontal_offset ?? 0);
    let top = look.show_on_top_of_chart_box_area
      ? chart.box.top - high - margin
      : below
        ? y + margin
        : y - high - margin;
    if (look.fit_inside_horizontally)
      left = Math.max(chart.box.left, Math.min(left, chart.box.left + chart.box.width - wide));
    if (look.fit_inside_vertically)
      top = Math.max(chart.box.top, Math.min(top, chart.box.top + chart.box.height - high));
    // turned, its lowest corner is where its edge was
    const grown = (high * Math.abs(Math.cos(tilt)) + wide * Math.abs(Math.sin(tilt)) - high) / 2;
    holder.style.left = `${left}px`;
    holder.style.top = `${top + (below ? grown : -grown)}px`;
    holder.style.transform = `rotate(calc(${Number(look.rotation ?? 0)}deg + var(--upright,0deg)))`;
  }

  /** A line of a tooltip, in the colour of what it tells of, or where that could not be read, beside a mark of it. */
  function lineOf({ text, style, text_align, text_spans, rtl, color }, several, ink) {
    const line = document.createElement("div");
    line.style.cssText = `font-size:14px;line-height:1.43;overflow-wrap:anywhere;white-space:pre-wrap;color:${ink ?? color};text-align:${text_align ?? "center"};`;
    if (rtl) line.dir = "rtl";
    if (several && ink) {
      const mark = document.createElement("span");
      mark.style.cssText = `display:inline-block;width:8px;height:8px;border-radius:50%;margin-inline-end:6px;border:1px solid #fff;background:${color};`;
      line.append(mark);
    }
    for (const [key, value] of Object.entries(style)) line.style.setProperty(key, value);
    const main = document.createElement("span");
    main.textContent = text;
    line.append(main);
    for (const span of text_spans ?? []) {
      const more = document.createElement("span");
      more.textContent = String(span.get("text") ?? "");
      for (const [key, value] of Object.entries(control.textStyle(span.get("style"))))
        more.style.setProperty(key, value);
      line.append(more);
    }
    return line;
  }
}

/** Black or white, whichever is read better on an element's ground. */
function inkOn(element) {
  const ground = shares(getComputedStyle(element).backgroundColor);
  return ground[3] < 0.5 || 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2] > 0.55
    ? "#201a1b"
    : "#fff";
}

/** Whether words of a colour can be read on an element's ground. */
function isReadable(color, element) {
  const ground = shares(getComputedStyle(element).backgroundColor);
  element.style.color = color;
  const ink = shares(getComputedStyle(element).color);
  element.style.color = "";
  return ground[3] > 0.5 && ink[3] > 0.5 && contrast(ink, ground) >= READABLE;
}

/** Red, green, blue and alpha of a computed colour, each from 0 to 1. */
export function shares(color) {
  const [red, green, blue, alpha = 1] = (color.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const most = color.startsWith("rgb") ? 255 : 1;
  return [red / most, green / most, blue / most, alpha];
}

/** How many times as much light one of two colours gives as the other, as accessibility has it: from 1 to 21. */
export function contrast(one, other) {
  const light = (rgb) => {
    const [red, green, blue] = rgb.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}
/** What ends a mark; the rest has a place, where it is. */
const ENDS = ["pointerExit", "longPressEnd"];

/** Calls `mark(x, y)` while the pointer is over the chart, and `mark()` when it is not; what a finger touched stays. */
export function marks(mark) {
  return (type, x, y) => (ENDS.includes(type) ? mark() : mark(x, y));
}

/** Ends marks that a finger left when it touches another place. */
export function endOutside(chart, signal, mark) {
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!chart.room.contains(event.target)) mark();
    },
    { signal },
  );
}
