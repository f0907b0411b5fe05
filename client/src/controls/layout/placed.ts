import { createMemo, createRenderEffect, type JSX } from "solid-js";
import { differing, moved } from "../one_moved";
import { staying } from "./staying";

/**
 * Shows elements in their order as Solid does, but touches none that is there and stays: an element that is taken out and
 * put in again, or only moved, may lose the focus and how far it was scrolled.
 */
export function Placed(props: { children: JSX.Element }): JSX.Element {
  const shown = createMemo(() => props.children);
  const end = document.createComment("");
  const whole = document.createDocumentFragment();
  whole.append(end);
  createRenderEffect((before: readonly Node[]) => {
    const now = elements(shown());
    place(before, now, end);
    return now;
  }, []);
  return whole;
}

// asking an element of which class it is takes far longer, and lists are long
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is to be placed, out of lists and of functions that give it. Solid changes its lists in place: they are copied. */
function elements(shown: JSX.Element): readonly Node[] {
  let value: unknown = shown;
  while (typeof value === "function") value = value();
  if (!Array.isArray(value)) return isNode(value) ? [value] : [];
  return value.every(isNode) ? value.slice() : value.flatMap(elements);
}

function place(before: readonly Node[], now: readonly Node[], end: Node): void {
  const parent = end.parentNode as Node;
  const { from, to, past } = differing(before, now);
  const one = moved(before, now, from, to);
  if (one) {
    parent.insertBefore(now[one.to], now[one.to + 1] ?? end);
    return;
  }
  const come = now.slice(from, to);
  const kept = new Set(come);
  const places = new Map<Node, number>();
  before.slice(from, past).forEach((node, at) => {
    if (kept.has(node)) places.set(node, at);
    else (node as ChildNode).remove();
  });
  const stay = staying(places, come);
  let next = now[to] ?? end;
  for (let at = come.length - 1; at >= 0; at--) {
    const node = come[at];
    if (!stay.has(node)) parent.insertBefore(node, next);
    next = node;
  }
}
