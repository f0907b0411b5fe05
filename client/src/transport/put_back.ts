import { isAt, type Place, placeOf } from "../tree/place";
import type { Tree } from "../tree/tree";
import { hasTyped, noteTyped } from "../tree/typed_text";

/** A text that the visitor typed into a page that is gone, and how its field is known again. */
interface Kept {
  place: Place;
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
      this.kept.push({ place: placeOf(node), name, text });
    }
    this.until = performance.now() + PATIENCE;
  }

  /** Puts back what can be, as far as the new page has come. */
  give(tree: Tree): void {
    if (this.kept.length === 0) return;
    if (performance.now() > this.until) {
      for (const { text } of this.kept)
        console.warn(`Flet: no field of the new page takes what was typed: ${text}`);
      this.kept = [];
    }
    for (const node of tree.all()) {
      const found = this.kept.find((one) => isAt(one.place, node));
      if (found === undefined) continue;
      this.kept.splice(this.kept.indexOf(found), 1);
      if (hasTyped(node) || node.raw(found.name) === found.text) continue;
      node.update({ [found.name]: found.text });
      noteTyped(node, found.text);
    }
  }
}
