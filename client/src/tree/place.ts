import { ControlNode } from "./node";
import { keyText } from "./read";
import type { WireValue } from "./wire";

/** How a control is known again on a page that the program has built anew: by its key, or by where it stands. */
export interface Place {
  type: string;
  key: string | undefined;
  /** Properties, and places in lists, from the page on. */
  way: string;
  label: string;
}

export function placeOf(node: ControlNode): Place {
  return { type: node.type, key: keyText(node.peek("key")), way: wayTo(node), label: labelOf(node) };
}

export function isAt(place: Place, node: ControlNode): boolean {
  if (place.type !== node.type) return false;
  const key = keyText(node.peek("key"));
  if (place.key !== undefined || key !== undefined) return place.key === key;
  return place.label === labelOf(node) && place.way === wayTo(node);
}

const LABELS = [
  "label",
  "hint_text",
  "bar_hint_text",
  "text",
  "content",
  "title",
  "icon",
  "tooltip",
] as const;

/** Numbers count for nothing: a label that tells one is still the same when it has changed. */
function labelOf(node: ControlNode): string {
  for (const name of LABELS) {
    const text = textOf(node.peek(name));
    if (text !== "") return text.replace(/\d+/g, "0");
  }
  return "";
}

function textOf(value: WireValue): string {
  const text = value instanceof ControlNode ? value.peek("value") : value;
  return typeof text === "string" || typeof text === "number" ? String(text) : "";
}

function wayTo(node: ControlNode): string {
  const steps: string[] = [];
  for (let at: ControlNode = node; at.owner; at = at.owner) {
    const holder = at.owner.raw(at.slot ?? "");
    steps.unshift(`${at.slot}.${Array.isArray(holder) ? holder.indexOf(at) : ""}`);
  }
  return steps.join("/");
}
