import { children, createRenderEffect, type JSX } from "solid-js";

/**
 * Shows elements in their order as Solid does, but touches none that is there and stays: an element that is taken out and
 * put in again, or only moved, may lose the focus and how far it was scrolled.
 */
export function Placed(props: { children: JSX.Element }): JSX.Element {
  const resolved = children(() => props.children);
  const end = document.createComment("");
  const whole = document.createDocumentFragment();
  whole.append(end);
  createRenderEffect((before: readonly Node[]) => {
    const now = resolved.toArray().filter((one): one is Element => one instanceof Node);
    place(before, now, end);
    return now;
  }, []);
  return whole;
}

function place(before: readonly Node[], now: readonly Node[], end: Node): void {
  const parent = end.parentNode as Node;
  const kept = new Set(now);
  for (const node of before) if (!kept.has(node)) parent.removeChild(node);
  let next = end;
  for (let at = now.length - 1; at >= 0; at--) {
    const node = now[at];
    if (node.nextSibling !== next) parent.insertBefore(node, next);
    next = node;
  }
}
