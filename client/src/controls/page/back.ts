import { onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import { useMethods } from "../methods";

/** How long the program may think about `confirm_pop`, in milliseconds. */
const PATIENCE = 5 * 60_000;

/** Leaving a view: at once, not at all, or after the program has agreed (`can_pop`, `on_confirm_pop`). */
export function useBack(view: ControlNode, leave: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  onCleanup(end);

  useMethods(view, {
    confirm_pop({ should_pop }) {
      if (waiting === undefined) return null;
      end();
      if (should_pop === true) leave();
      return null;
    },
  });

  return () => {
    if (bool(view, "can_pop", true)) leave();
    else if (waiting === undefined && view.peek("on_confirm_pop") === true) {
      waiting = setTimeout(end, PATIENCE);
      view.fire("confirm_pop");
    }
  };
}
