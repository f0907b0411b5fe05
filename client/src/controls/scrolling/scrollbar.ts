import { onCleanup } from "solid-js";
import type { Fields } from "../../tree/wire";
import { number } from "../../values/number";
import { receive } from "../pressable/receivers";
import { type Axis, axisOf } from "./axis";
import { watchContent } from "./content";

/** Least length of the thumb, in px. */
const SHORTEST = 48;
/** How far from its edge the pointer is at the scroll bar, in px. */
const REACH = 14;
const LINGERS = 600;

const drawsOwn = () => CSS.supports("animation-timeline: scroll()");

/**
 * Keeps the drawn scroll bar in step with the content. It lies over the content and takes no room, as in
 * Flutter; CSS moves it with the scrolling, here its length and way are measured. Browsers that cannot do that
 * show their own thin bar.
 */
export function attachScrollbar(element: HTMLElement, axis: Axis, shown: string, bar: Fields): void {
  if (!drawsOwn()) return;
  const along = axisOf(element, axis);
  const shortest = number(bar.min_thumb_length) ?? SHORTEST;
  const margin = number(bar.main_axis_margin) ?? 0;
  const measure = () => {
    const { viewport, max, backwards } = along;
    const track = Math.max(viewport - 2 * margin, 0);
    const sign = backwards ? -1 : 1;
    const thumb = Math.min(Math.max((viewport * track) / (viewport + max || 1), shortest), track);
    const set = (name: string, px: number) => element.style.setProperty(name, `${px}px`);
    return () => {
      element.toggleAttribute("data-overflows", max > 1);
      element.toggleAttribute("data-scrolls-up", backwards && axis === "vertical");
      set("--scrollbar-length", thumb);
      set("--scrollbar-viewport", viewport);
      set("--scrollbar-end", sign * max);
      set("--scrollbar-start", sign * margin);
      set("--scrollbar-way", sign * (max + viewport - margin - thumb));
    };
  };

  let fade: ReturnType<typeof setTimeout> | undefined;
  const appear = () => {
    measure()();
    element.setAttribute("data-scrolling", "");
    clearTimeout(fade);
    fade = setTimeout(() => element.removeAttribute("data-scrolling"), LINGERS);
  };
  const isAtBar = (event: PointerEvent) => {
    const box = element.getBoundingClientRect();
    const atEnd =
      getComputedStyle(element).direction === "rtl" ? event.clientX - box.left : box.right - event.clientX;
    return (axis === "vertical" ? atEnd : box.bottom - event.clientY) <= REACH;
  };
  const hover = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const near = isAtBar(event) && element.hasAttribute("data-overflows");
    element.toggleAttribute("data-at-scrollbar", near);
    if (near) appear();
  };
  const enter = () => element.addEventListener("pointermove", hover);
  const leave = () => {
    element.removeEventListener("pointermove", hover);
    element.removeAttribute("data-at-scrollbar");
  };
  const down = (event: PointerEvent) => {
    if (event.target !== element || !isAtBar(event) || !element.hasAttribute("data-overflows")) return;
    event.preventDefault();
    drag(element, axis, event);
  };

  const stops: (() => void)[] = [];
  if (shown === "always") stops.push(watchContent(element, measure));
  element.addEventListener("scroll", appear, { passive: true });
  stops.push(() => element.removeEventListener("scroll", appear));
  if (bar.interactive !== false) {
    stops.push(receive(element, { enter, leave, down }), leave);
    // the pointer may have come before this code
    if (element.matches(":hover")) enter();
  }
  onCleanup(() => {
    clearTimeout(fade);
    for (const stop of stops) stop();
    for (const name of ["data-overflows", "data-scrolling", "data-at-scrollbar"])
      element.removeAttribute(name);
  });
}

/** Moves the thumb with the pointer; a press beside it goes a page on. */
function drag(element: HTMLElement, axis: Axis, down: PointerEvent): void {
  const along = axisOf(element, axis);
  const box = element.getBoundingClientRect();
  const at = (event: PointerEvent) =>
    axis === "vertical" ? event.clientY - box.top : event.clientX - box.left;
  const thumb = Number.parseFloat(element.style.getPropertyValue("--scrollbar-length"));
  const start = Math.abs(Number.parseFloat(element.style.getPropertyValue("--scrollbar-start")));
  const room = along.viewport - 2 * start - thumb;
  const top = start + (along.get() / (along.max || 1)) * room;
  if (at(down) < top || at(down) > top + thumb) {
    along.set(along.get() + (at(down) < top ? -along.viewport : along.viewport));
    return;
  }
  const before = along.get();
  const from = at(down);
  const move = (event: PointerEvent) => along.set(before + ((at(event) - from) / (room || 1)) * along.max);
  const end = () => {
    element.removeAttribute("data-dragging");
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", end);
    element.removeEventListener("pointercancel", end);
  };
  element.setAttribute("data-dragging", "");
  element.setPointerCapture(down.pointerId);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", end);
  element.addEventListener("pointercancel", end);
}
