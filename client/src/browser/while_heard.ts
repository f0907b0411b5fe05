import { createEffect, onCleanup } from "solid-js";
import type { EventName } from "../tree/declared";
import type { ControlNode } from "../tree/node";

/** Listens to a target for as long as the program wants to hear of what happens there. */
export function whileHeard<Heard extends Event>(
  node: ControlNode,
  event: EventName,
  target: EventTarget,
  type: string,
  listener: (event: Heard) => void,
  options?: AddEventListenerOptions,
): void {
  createEffect(() => {
    if (!node.listens(event)) return;
    target.addEventListener(type, listener as EventListener, options);
    onCleanup(() => target.removeEventListener(type, listener as EventListener, options));
  });
}
