import { createRoot, getOwner, onCleanup } from "solid-js";
import type { ControlNode } from "../tree/node";

interface Kept<Made> {
  made: Made;
  end: () => void;
}

/** What is made for each of some controls: it stays as long as the control is among them, and ends with it. */
export class Each<Made extends { readonly element: Element }> {
  private readonly owner = getOwner();
  private kept: ReadonlyMap<ControlNode, Kept<Made>> = new Map();

  constructor(private readonly make: (node: ControlNode) => Made) {
    onCleanup(() => {
      for (const one of this.kept.values()) one.end();
    });
  }

  /** What is made for these, one after the other in `around`, before anything else in it. */
  put(around: Element, nodes: readonly ControlNode[]): Made[] {
    const before = this.kept;
    const now = new Map<ControlNode, Kept<Made>>();
    for (const node of nodes) now.set(node, before.get(node) ?? this.begin(node));
    this.kept = now;
    for (const [node, { made, end }] of before) {
      if (now.has(node)) continue;
      end();
      made.element.remove();
    }
    const all = Array.from(now.values(), (one) => one.made);
    let at = around.firstChild;
    for (const { element } of all) {
      if (element === at) at = at.nextSibling;
      else around.insertBefore(element, at);
    }
    return all;
  }

  private begin(node: ControlNode): Kept<Made> {
    return createRoot((end) => ({ made: this.make(node), end }), this.owner);
  }
}
