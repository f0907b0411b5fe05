import { createMemo, mapArray, onCleanup } from "solid-js";
import type { ControlType } from "../tree/declared";
import type { ControlNode } from "../tree/node";
import { children } from "../tree/read";
import type { Tree } from "../tree/tree";

/** Starts a service for its node; returns what to do when it is removed. A service offers its methods with `node.offer({...})`. */
export type Service<Type extends ControlType = ControlType> = (
  node: ControlNode<Type>,
) => (() => void) | undefined;

/** Runs a service for each control in the page's registry for as long as it stays there. */
export function startServices(tree: Tree): void {
  const registry = () => children(tree.page, "_services")[0];
  const listed = () => {
    const node = registry();
    return node ? children(node, "_services") : [];
  };
  // mapArray keeps what is still in the list and disposes of what left it
  createMemo(mapArray(listed, run));
}

function run(node: ControlNode): void {
  let gone = false;
  let stop: (() => void) | undefined;
  void load(node).then((start) => {
    if (!gone) stop = start(node);
  });
  onCleanup(() => {
    gone = true;
    stop?.();
  });
}

async function load(node: ControlNode): Promise<Service> {
  const { found } = await import("found:services");
  return (found[node.type] ?? (async () => (await import("./unknown")).unknown))();
}
