import { createContext, type JSX, Show, useContext } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { dress } from "../dress";
import { IconSlot, Slot } from "../slot";
import "./context_menu.css";

/** Closes the context menu that an action stands in. */
export const ContextMenuClose = createContext<() => void>(() => undefined);

/** One choice of a CupertinoContextMenu. */
export function CupertinoContextMenuAction(props: {
  node: ControlNode<"CupertinoContextMenuAction">;
}): JSX.Element {
  const node = props.node;
  const close = useContext(ContextMenuClose);
  return (
    <button
      ref={dress(node, {
        class: () =>
          [
            "cupertino-context-action",
            bool(node, "default", false) && "default",
            bool(node, "destructive", false) && "destructive",
          ]
            .filter(Boolean)
            .join(" "),
      })}
      type="button"
      role="menuitem"
      disabled={node.disabled()}
      on:click={(event) => {
        event.stopPropagation();
        node.fire("click");
        close();
      }}
    >
      <span class="cupertino-context-label">
        <Slot value={node.get("content")} />
      </span>
      <Show when={node.get("trailing_icon") !== undefined}>
        <IconSlot value={node.get("trailing_icon")} size={21} />
      </Show>
    </button>
  );
}
