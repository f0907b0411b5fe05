import type { Accessor } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";

export interface Opening {
  /** Whether the dialog is to be seen; tracked. */
  open: Accessor<boolean>;
  /** The visitor wants it closed. */
  dismiss: () => void;
  /** It has left the screen: tells the server, which takes the control away. */
  closed: () => void;
}

/** What all dialog-like controls share: `open`, and the reports when it has been closed by whomever. */
export function useOpening(node: ControlNode): Opening {
  return {
    open: () => bool(node, "open", false),
    dismiss: () => node.set({ open: false }),
    closed() {
      node.update({ open: false });
      node.fire("dismiss");
    },
  };
}
