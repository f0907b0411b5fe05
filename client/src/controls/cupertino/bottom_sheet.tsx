import type { JSX } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool, child, num } from "../../tree/read";
import { cssColor } from "../../values/color";
import { cssEdges } from "../../values/edges";
import { Control } from "../control";
import { dragAway } from "../dialogs/drag_away";
import { Modal } from "../dialogs/modal";
import { useOpening } from "../dialogs/open";
import { fills, Y } from "../layout/fills";
import "./surfaces.css";
import "./bottom_sheet.css";

/** A panel that rises from the lower edge, for pickers and action sheets. */
export function CupertinoBottomSheet(props: { node: ControlNode<"CupertinoBottomSheet"> }): JSX.Element {
  const node = props.node;
  const opening = useOpening(node);
  const content = (): ControlNode | undefined => child(node, "content");
  // an action sheet is its own panel; anything else stands on one
  const bare = (): boolean => content()?.type === "CupertinoActionSheet";
  const dismissible = (): boolean => !bool(node, "modal", false);
  const high = (): boolean => {
    const inner = content();
    return inner !== undefined && (fills(inner) & Y) !== 0;
  };
  return (
    <Modal
      class="cupertino-sheet-layer"
      role="dialog"
      label="Sheet"
      open={opening.open()}
      onDismiss={opening.dismiss}
      onClosed={opening.closed}
      dismissible={dismissible()}
    >
      <div
        class="cupertino-sheet cupertino-surface"
        classList={{ bare: bare(), high: high(), sized: node.get("height") !== undefined }}
        data-control={node.id}
        style={{
          height: node.get("height") === undefined ? undefined : `${num(node, "height", 0)}px`,
          padding: cssEdges(node.get("padding")),
          "background-color": cssColor(node.get("bgcolor")),
        }}
        ref={(element) =>
          dragAway(element, {
            directions: () => (dismissible() && !bare() ? ["down"] : []),
            onAway: opening.dismiss,
          })
        }
      >
        <Control node={content()} />
      </div>
    </Modal>
  );
}
