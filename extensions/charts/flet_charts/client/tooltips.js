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

/** Shows tooltips in a chart: `show([{x, y, below, margin, lines}])`. */
export function tooltips(control, chart, defaultColor, defaultText) {
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
    const ground = control.color(look.bgcolor) ?? defaultColor;
    holder.style.cssText = `position:absolute;width:max-content;max-width:${Number(look.max_width ?? 120)}px;box-sizing:content-box;padding:${space(look.padding)};background:${ground};border-radius:${corners(
      look.border_radius,
      4,
    )
      .map((radius) => `${radius}px`)
      .join(
        " ",
      )};${line ? `border:${Number(side.width ?? 1)}px solid ${control.color(side.color) ?? "#000"};` : ""}`;
    parent.append(holder);
    const ink = look.bgcolor === undefined ? defaultText : inkOn(holder);
    for (const told of lines) holder.append(lineOf(told, lines.length > 1, ink));
    const [width, height] = [holder.offsetWidth, holder.offsetHeight];
    const margin = Number(own ?? look.margin ?? 16);
    const shift = { left: -width, right: 0, center: -width / 2 }[look.horizontal_alignment ?? "center"];
    let left = x + shift + Number(look.horizontal_offset ?? 0);
    let top = look.show_on_top_of_chart_box_area
      ? chart.box.top - height - margin
      : below
        ? y + margin
        : y - height - margin;
    if (look.fit_inside_horizontally)
      left = Math.max(chart.box.left, Math.min(left, chart.box.left + chart.box.width - width));
    if (look.fit_inside_vertically)
      top = Math.max(chart.box.top, Math.min(top, chart.box.top + chart.box.height - height));
    holder.style.left = `${left}px`;
    holder.style.top = `${top}px`;
    if (look.rotation) holder.style.transform = `rotate(${Number(look.rotation)}deg)`;
  }

  function lineOf({ text, style, text_align, text_spans, rtl, color }, several, ink) {
    const line = document.createElement("div");
    line.style.cssText = `font-size:14px;line-height:1.43;font-weight:700;overflow-wrap:anywhere;white-space:pre-wrap;color:${ink};text-align:${text_align ?? "center"};`;
    if (rtl) line.dir = "rtl";
    if (several) {
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
  const ground = getComputedStyle(element).backgroundColor;
  const [red, green, blue, alpha = 1] = (ground.match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const most = ground.startsWith("rgb") ? 255 : 1;
  return alpha < 0.5 || (0.299 * red + 0.587 * green + 0.114 * blue) / most > 0.55 ? "#201a1b" : "#fff";
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
