import { type Accessor, createMemo, createRoot } from "solid-js";
import { platform } from "../browser/platform";
import type { ControlNode } from "../tree/node";
import { str } from "../tree/read";
import type { Tree } from "../tree/tree";

const APPLE = new Set(["ios", "macos"]);

const known = new WeakMap<Tree, Accessor<boolean>>();

/** Whether the page is shown on one of Apple's systems, or pretends to be; tracked. */
export function onApple({ tree }: ControlNode): boolean {
  let apple = known.get(tree);
  if (apple === undefined) {
    apple = createRoot(() => createMemo(() => APPLE.has(str(tree.page, "platform") ?? platform())));
    known.set(tree, apple);
  }
  return apple();
}
