import { type Fields, isFields } from "../../tree/wire";
import { cssColor } from "../../values/color";
import { constraints } from "../../values/constraints";
import { cursor } from "../../values/cursor";
import { decoration } from "../../values/decoration";
import { cssEdges, edges } from "../../values/edges";
import { number } from "../../values/number";
import { painters } from "../../values/painters";
import { textAlign, textStyle } from "../../values/text_style";
import "./tooltip.css";

export interface TooltipSettings {
  text: string;
  dark: boolean;
  /** The fields of a Tooltip, the theme's below. */
  values: Fields;
}

/** Least distance from the edges of the window, in px. */
const MARGIN = 10;
const OFFSET = 24;
const PLACES = "dialog, main, header, nav, footer, [role=complementary]";

let count = 0;

/** Puts a tooltip on top of everything beside an element; the result takes it away. */
export function showTooltip(element: HTMLElement, settings: TooltipSettings): () => void {
  const layer = document.createElement("div");
  layer.className = settings.dark ? "tooltip tooltip-dark" : "tooltip";
  layer.textContent = settings.text;
  layer.popover = "manual";
  layer.role = "tooltip";
  layer.id = `tooltip-${++count}`;
  const told = describedBy(element, layer.id, settings.text);
  for (const [name, css] of Object.entries(looks(settings.values))) {
    if (css !== undefined) layer.style.setProperty(name, String(css));
  }
  // within a modal dialog only what is inside of it is on top; elsewhere it is part of the landmark that it speaks of
  (element.closest(PLACES) ?? document.body).append(layer);
  layer.showPopover?.();
  put(layer, element, settings.values);
  return () => {
    told();
    layer.classList.add("tooltip-leaving");
    setTimeout(() => layer.remove(), 75);
  };
}

/** Names the tooltip as the description of what the keyboard reaches, unless its words are the name already. */
function describedBy(element: HTMLElement, id: string, text: string): () => void {
  const own = [element, ...element.querySelectorAll<HTMLElement>("[aria-description]")].filter(
    (each) => each.getAttribute("aria-description") === text && !each.hasAttribute("aria-describedby"),
  );
  for (const each of own) each.setAttribute("aria-describedby", id);
  return () => {
    for (const each of own) each.removeAttribute("aria-describedby");
  };
}

function looks(values: Fields): Record<string, unknown> {
  return {
    ...(isFields(values.size_constraints) ? constraints(values.size_constraints) : {}),
    ...decoration(values.decoration, painters),
    ...(values.bgcolor === undefined ? {} : { "background-color": cssColor(values.bgcolor) }),
    ...(values.padding === undefined ? {} : { padding: cssEdges(values.padding) }),
    // a style of its own starts from nothing: no letter spacing, the font's line height
    ...(isFields(values.text_style)
      ? { "letter-spacing": "0", "line-height": "1.172", ...textStyle(values.text_style) }
      : {}),
    "text-align": textAlign(values.text_align),
    cursor: cursor(values.mouse_cursor),
  };
}

function put(layer: HTMLElement, element: HTMLElement, values: Fields): void {
  const box = element.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = layer;
  const offset = number(values.vertical_offset) ?? OFFSET;
  const middle = box.top + box.height / 2;
  const margin = edges(values.margin) ?? { left: 0, top: 0, right: 0, bottom: 0 };
  const below = middle + offset + margin.top;
  const above = middle - offset - height - margin.bottom;
  const fitsBelow = below + height <= innerHeight - MARGIN;
  const fitsAbove = above >= MARGIN;
  const goesBelow = values.prefer_below === false ? !fitsAbove : fitsBelow || !fitsAbove;
  const left = box.left + (box.width - width + margin.left - margin.right) / 2;
  layer.style.left = `${Math.min(Math.max(left, MARGIN), Math.max(innerWidth - width - MARGIN, MARGIN))}px`;
  layer.style.top = `${goesBelow ? below : above}px`;
}
