import { createUniqueId, type JSX, Show } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, children, textOrControl } from "../../tree/read";
import { cssColor } from "../../values/color";
import { Control, Controls } from "../control";
import { Modal } from "../dialogs/modal";
import { useOpening } from "../dialogs/open";
import { Slot } from "../slot";
import { keepHeadings } from "../text/heading";
import "./surfaces.css";
import "./alert_dialog.css";

/** A dialog as Apple's systems show it. */
export function CupertinoAlertDialog(props: {
  node: ControlNode<"AlertDialog" | "CupertinoAlertDialog">;
}): JSX.Element {
  const node = props.node;
  const opening = useOpening(node);
  const titleId = createUniqueId();
  const hasTitle = (): boolean => textOrControl(node, "title") !== undefined;
  const actions = (): ControlNode[] => children(node, "actions");
  return (
    <Modal
      class="cupertino-dialog-layer"
      role="alertdialog"
      open={opening.open()}
      onDismiss={opening.dismiss}
      onClosed={opening.closed}
      dismissible={!bool(node, "modal", false)}
      barrier={cssColor(node.get("barrier_color"))}
      label={hasTitle() ? undefined : "Alert"}
      labelledBy={hasTitle() ? titleId : undefined}
    >
      <div class="cupertino-dialog cupertino-surface" data-control={node.id}>
        <div class="cupertino-dialog-body">
          <Show when={hasTitle()}>
            <h2 ref={keepHeadings} id={titleId} class="cupertino-dialog-title confines">
              <Slot value={node.get("title")} />
            </h2>
          </Show>
          <Show when={child(node, "content")}>
            {(content) => (
              <div class="cupertino-dialog-content confines">
                <Control node={content()} />
              </div>
            )}
          </Show>
        </div>
        <Show when={actions().length > 0}>
          <div class="cupertino-dialog-actions" classList={{ pair: actions().length === 2 }}>
            <Controls nodes={actions()} />
          </div>
        </Show>
      </div>
    </Modal>
  );
}
