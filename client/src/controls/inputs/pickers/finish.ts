import type { ControlNode } from "../../../tree/node";
import { bool } from "../../../tree/read";
import type { Fields, WireValue } from "../../../tree/wire";

export interface Finish {
  open: () => boolean;
  /** Closes the picker with what was chosen: properties first, then `change`. */
  confirm: (values: Fields, data: WireValue) => void;
  /** Closes it with the values that it had. */
  cancel: (values: Fields) => void;
  /** The picker has left the screen. */
  closed: () => void;
}

/** How a picker ends: it reports its values, whether they were chosen, and that it is gone. */
export function useFinish(node: ControlNode): Finish {
  let reported = false;
  let cancelled = true;
  return {
    open: () => bool(node, "open", false),
    confirm(values, data) {
      reported = true;
      cancelled = false;
      node.update({ ...values, open: false });
      node.fire("change", data);
    },
    cancel(values) {
      reported = true;
      cancelled = true;
      node.update({ ...values, open: false });
    },
    closed() {
      if (!reported) node.update({ open: false });
      node.fire("dismiss", cancelled);
      reported = false;
      cancelled = true;
    },
  };
}
