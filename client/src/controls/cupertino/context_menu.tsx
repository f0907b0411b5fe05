import { createEffect, createSignal, For, type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, children } from "../../tree/read";
import { Control } from "../control";
import { Modal } from "../dialogs/modal";
import { dress } from "../dress";
import { watchPresses } from "../menu/context_presses";
import { ContextMenuClose } from "./context_menu_action";
import "./surfaces.css";
import "./context_menu.css";

/** Something that a long press lifts off the page, with actions beside it. */
export function CupertinoContextMenu(props: { node: ControlNode<"CupertinoContextMenu"> }): JSX.Element {
  const node = props.node;
  const [open, setOpen] = createSignal(false);
  const [shown, setShown] = createSignal(false);
  const content = () => child(node, "content");
  const close = () => setOpen(false);

  const presses = watchPresses((button, trigger) => {
    if (node.disabled() || open()) return false;
    if (button !== "secondary" && trigger !== "longPress") return false;
    if (bool(node, "enable_haptic_feedback", true)) navigator.vibrate?.(10);
    setOpen(true);
    setShown(true);
    return true;
  });
  onCleanup(presses.end);

  return (
    <div
      ref={dress(node, {
        class: "box cupertino-context-menu",
        receiver: () => presses,
        ref: (element) => {
          // the press that opened the menu is not one on the content
          const swallow = (event: Event) => {
            if (!(event.target as Element).closest("dialog")) event.stopPropagation();
          };
          createEffect(() => {
            if (!open()) return;
            element.addEventListener("click", swallow, true);
            onCleanup(() => element.removeEventListener("click", swallow, true));
          });
        },
      })}
    >
      <Control node={content()} />
      <Modal
        class="cupertino-context-layer"
        role="dialog"
        label="Actions"
        open={open()}
        onDismiss={close}
        onClosed={() => setShown(false)}
      >
        <div class="cupertino-context cupertino-surface">
          <div class="cupertino-context-preview" inert>
            {shown() ? <Control node={content()} /> : undefined}
          </div>
          <div class="cupertino-context-actions" role="menu">
            <ContextMenuClose.Provider value={close}>
              <For each={children(node, "actions")}>{(action) => <Control node={action} />}</For>
            </ContextMenuClose.Provider>
          </div>
        </div>
      </Modal>
    </div>
  );
}
