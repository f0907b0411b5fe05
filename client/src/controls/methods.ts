import { onCleanup, onMount } from "solid-js";
import type { ControlType, Methods } from "../tree/declared";
import type { ControlNode } from "../tree/node";

/** Offers a control's methods to the server while the calling component is mounted. */
export function useMethods<Type extends ControlType>(node: ControlNode<Type>, methods: Methods<Type>): void {
  onCleanup(node.offer(methods));
}

/** Lets the server (`focus()`) and the property `autofocus` put the focus on a control's element. */
export function useFocus(node: ControlNode, element: () => HTMLElement | undefined): void {
  useMethods(node, {
    focus() {
      element()?.focus();
    },
  });
  if (node.peek("autofocus") !== true) return;
  onMount(() => queueMicrotask(() => element()?.focus()));
}
