import { onCleanup } from "solid-js";
import type { ControlType, Methods } from "../tree/declared";
import type { ControlNode } from "../tree/node";

/** Offers a control's methods to the server while the calling component is mounted. */
export function useMethods<Type extends ControlType>(node: ControlNode<Type>, methods: Methods<Type>): void {
  onCleanup(node.offer(methods));
}
