import type { ControlNode } from "../tree/node";
import type { Tree } from "../tree/tree";
import { hasTyped, noteTyped } from "../tree/typed_text";
import { keyText } from "../values/key";

/** A text that the visitor typed into a page that is gone, and how its field is known again. */
interface Kept {
  type: string;
  key: string | undefined;
  place: string;
  label: string;
  name: "value" | "text";
  text: string;
}

/** So long a page may take to have its fields, in milliseconds. */
const PATIENCE = 15_000;

/** What was typed, over the beginning of another page: put into the fields of the same key, or place and label. */
export class PutBack {
  private kept: Kept[] = [];
  private until = 0;

  /** Takes what was typed from a page that is about to go. */
  take(tree: Tree): void {
    for (const node of tree.all()) {
      const name = node.type === "Dropdown" ? "text" : "value";
      const text = node.raw(name);
      if (!hasTyped(node) || typeof text !== "string") continue;
      const known = {
        type: node.type,
        key: keyText(node.peek("key")),
        place: placeOf(node),
        label: labelOf(node),
      };
      this.kept.push({ ...known, name, text });
    }
    this.until = performance.now() + PATIENCE;
  }

  /** Puts back what can be, as far as the new page has come. */
  give(tree: Tree): void {
    if (this.kept.length === 0) return;
    if (performance.now() > this.until) this.kept = [];
    for (const node of tree.all()) {
      const found = this.kept.find((one) => one.type === node.type && isSame(one, node));
      if (found === undefined) continue;
      this.kept.splice(this.kept.indexOf(found), 1);
      if (hasTyped(node) || node.raw(found.name) === found.text) continue;
      node.update({ [found.name]: found.text });
      noteTyped(node, found.text);
    }
  }
}

function isSame(kept: Kept, node: ControlNode): boolean {
  const key = keyText(node.peek("key"));
  if (kept.key !== undefined || key !== undefined) return kept.key === key;
  return kept.label === labelOf(node) && kept.place === placeOf(node);
}

const labelOf = (node: ControlNode): string =>
  String(node.peek("label") ?? node.peek("hint_text") ?? node.peek("bar_hint_text") ?? "");

/** The way to a control from the page: properties, and places in lists. */
function placeOf(node: ControlNode): string {
  const steps: string[] = [];
  for (let at: ControlNode = node; at.owner; at = at.owner) {
    const holder = at.owner.raw(at.slot ?? "");
    steps.unshift(`${at.slot}.${Array.isArray(holder) ? holder.indexOf(at) : ""}`);
  }
  return steps.join("/");
}
