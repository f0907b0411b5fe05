import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { SingleChild } from "../layout/single_child";
import { passOn } from "./press";

const EVENTS = [
  "pointerdown",
  "pointerup",
  "pointermove",
  "click",
  "contextmenu",
  "dblclick",
  "wheel",
] as const;

/** Passes what a pointer does on its content on to what lies beneath, too. */
export function TransparentPointer(props: { node: ControlNode<"TransparentPointer"> }): JSX.Element {
  const pass = (root: HTMLElement) => {
    const forward = (event: MouseEvent) => {
      const beneath = document
        .elementsFromPoint(event.clientX, event.clientY)
        .find((element) => !root.contains(element) && !element.contains(root));
      const Kind = event.constructor as new (type: string, init: Event) => Event;
      const copy = new Kind(event.type, event);
      passOn(copy, event);
      beneath?.dispatchEvent(copy);
    };
    for (const name of EVENTS) root.addEventListener(name, forward as EventListener, { passive: true });
  };
  return <SingleChild node={props.node} dress={{ ref: pass }} />;
}
