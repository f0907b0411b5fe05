import { onCleanup } from "solid-js";
import type { ControlNode, Methods } from "../tree/node";

/** Offers a control's methods to the server while the calling component is mounted. */
export function useMethods(node: ControlNode, methods: Methods): void {
  onCleanup(node.offer(methods));
}
