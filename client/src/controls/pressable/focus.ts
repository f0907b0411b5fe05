import { onMount } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { useMethods } from "../methods";

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
