import type { JSX } from "solid-js";
import { insert as solidInsert } from "solid-js/web";

/**
 * Inserts what a component shows, as Solid does, except that no text node is ever written to again.
 *
 * Translators of browsers put elements of their own in the place of text nodes. Text that stands alone is therefore
 * replaced by a new node, together with whatever its parent holds, and text among others lives in an element.
 */
export function insert(parent: Node, value: unknown, marker?: Node | null, initial?: unknown): JSX.Element {
  const shown = typeof value === "function" ? owned(value as Read, marker !== undefined) : value;
  return solidInsert(
    parent as Element,
    Array.isArray(shown) ? shown.map(amongOthers) : shown,
    marker as Node,
    initial as JSX.Element,
  );
}

type Read = () => unknown;

const isText = (value: unknown): value is string | number =>
  typeof value === "string" || typeof value === "number";

/** Whether a value needs nothing; asking an element of which class it is takes far longer. */
const isElement = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists give the same functions out again and again: each has one element for its text. */
const listed = new WeakMap<Read, Read>();

function amongOthers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(amongOthers);
  if (typeof value === "function") {
    let reading = listed.get(value as Read);
    if (reading === undefined) {
      reading = owned(value as Read, true);
      listed.set(value as Read, reading);
    }
    return reading;
  }
  return isText(value) ? element(String(value)) : value;
}

function owned(value: Read, among: boolean): Read {
  let text: string | undefined;
  let node: Text | HTMLElement | undefined;
  return () => {
    let now = value();
    while (typeof now === "function") now = now();
    // most long lists are of elements only, which need nothing
    if (Array.isArray(now)) return now.every(isElement) ? now : now.map(amongOthers);
    if (!isText(now)) return now;
    if (node === undefined || text !== String(now)) {
      text = String(now);
      if (!among) node = document.createTextNode(text);
      else if (node === undefined) node = element(text);
      else node.textContent = text;
    }
    return node;
  };
}

function element(text: string): HTMLElement {
  const span = document.createElement("span");
  span.textContent = text;
  return span;
}
