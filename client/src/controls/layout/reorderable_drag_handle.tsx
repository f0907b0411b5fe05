import { type JSX, useContext } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { cursor } from "../../values/cursor";
import { words } from "../naming/words";
import { receive } from "../pressable/receivers";
import { ReorderContext } from "./reorder";
import { SingleChild } from "./single_child";
import "./reorderable_drag_handle.css";

const STEPS: Record<string, 1 | -1> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** What an item of a ReorderableListView is dragged by. */
export function ReorderableDragHandle(props: { node: ControlNode<"ReorderableDragHandle"> }): JSX.Element {
  const { node } = props;
  const host = useContext(ReorderContext);
  const watch = (element: HTMLElement) => {
    element.tabIndex = 0;
    receive(element, {
      down(event) {
        if (!node.disabled()) host?.grab(event, element);
      },
      key(event) {
        const step = STEPS[event.key];
        if (step === undefined || node.disabled()) return;
        event.preventDefault();
        host?.nudge(element, step);
      },
    });
  };
  return (
    <SingleChild
      node={node}
      role="button"
      label={words(node.get("content")) ? undefined : `Move ${words(itemOf(node))}`.trim()}
      dress={{
        class: "reorderable-drag-handle",
        style: () => ({ cursor: cursor(node.get("mouse_cursor")) }),
        ref: watch,
      }}
    />
  );
}

/** The item of the list that a handle stands in. */
function itemOf(handle: ControlNode): ControlNode {
  let item = handle;
  while (item.parent && item.parent.type !== "ReorderableListView") item = item.parent;
  return item;
}
