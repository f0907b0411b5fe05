import { onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { turns } from "../page/view_stack";

/** As long as a view takes to come in. */
const TIME = 300;
const CURVE = "cubic-bezier(0.4, 0, 0.2, 1)";

/** What flies from view to view: elements that are shown, and under which tag each does, if it does. */
const heroes = new Map<HTMLElement, () => string | undefined>();

const viewOf = (element: Element | undefined): HTMLElement | null =>
  element?.closest<HTMLElement>(".view") ?? null;

/** What is on its way, by tag. */
const aloft = new Map<string, { element: HTMLElement; end: () => void }>();

/** Lets an element fly as long as the calling component is there. */
export function letFly(element: HTMLElement, tag: () => string | undefined): void {
  turns.add(takeOff);
  heroes.set(element, tag);
  onCleanup(() => heroes.delete(element));
}

/** Called while the old view is still as it was: notes where its heroes stand, and has them fly when the new one is there. */
function takeOff(from: ControlNode, to: ControlNode): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const starts = new Map<string, DOMRect>();
  for (const [tag, element] of within(from)) starts.set(tag, element.getBoundingClientRect());
  // one that has not arrived yet turns where it is
  for (const [tag, { element }] of aloft) starts.set(tag, element.getBoundingClientRect());
  if (starts.size === 0) return;
  // the code of the new view's controls may come a little later
  const land = (left: number): void => {
    const ends = within(to);
    if (![...ends.keys()].some((tag) => starts.has(tag))) {
      if (left > 0) requestAnimationFrame(() => land(left - 1));
      return;
    }
    for (const [tag, element] of ends) {
      const start = starts.get(tag);
      aloft.get(tag)?.end();
      if (start) fly(tag, start, element);
    }
  };
  queueMicrotask(() => land(3));
}

/** The heroes of a view that have room there, by their tags. */
function within(view: ControlNode): Map<string, HTMLElement> {
  const found = new Map<string, HTMLElement>();
  for (const [element, tagOf] of heroes) {
    const root = viewOf(element);
    const tag = tagOf();
    if (tag === undefined || element.offsetWidth === 0) continue;
    if (root?.dataset.control === String(view.id)) found.set(tag, element);
  }
  return found;
}

/** Shows a likeness of a hero on its way from `start` to its place, and the hero itself when it is there. */
function fly(tag: string, start: DOMRect, hero: HTMLElement): void {
  const view = viewOf(hero);
  const sky = view?.parentElement;
  if (!view || !sky) return;
  // the place where it will be when the view has come in
  view.style.animation = "none";
  const end = hero.getBoundingClientRect();
  const looks = getComputedStyle(hero);
  const { color, font } = looks;
  view.style.animation = "";
  const ground = sky.getBoundingClientRect();

  const flight = document.createElement("div");
  flight.className = "box sized-x sized-y";
  flight.inert = true;
  flight.ariaHidden = "true";
  flight.append(likeness(hero));
  Object.assign(flight.style, { position: "absolute", zIndex: "5", pointerEvents: "none", color, font });
  sky.append(flight);

  const at = (box: DOMRect) => ({
    left: `${box.left - ground.left}px`,
    top: `${box.top - ground.top}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  hero.style.visibility = "hidden";
  const arrival = { element: flight, end: () => done() };
  const done = () => {
    flight.remove();
    hero.style.visibility = "";
    if (aloft.get(tag) === arrival) aloft.delete(tag);
  };
  aloft.set(tag, arrival);
  flight
    .animate([at(start), at(end)], { duration: TIME, easing: CURVE, fill: "both" })
    .finished.then(done, done);
}

/** A copy that looks the same and is nobody's control. */
function likeness(hero: HTMLElement): HTMLElement {
  const copy = hero.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>("[id], [data-control]")]) {
    element.removeAttribute("id");
    if (element.hasAttribute("data-control")) element.setAttribute("data-control", "");
  }
  const pictures = hero.querySelectorAll("canvas");
  copy.querySelectorAll("canvas").forEach((canvas, index) => {
    canvas.getContext("2d")?.drawImage(pictures[index], 0, 0);
  });
  return copy;
}
