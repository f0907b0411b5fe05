import { createEffect, onCleanup, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import type { Turn } from "../page/messages";
import { createPresence, type Presence } from "./presence";

export interface Message extends Presence {
  /** The visitor, the clock or a newer message closes it. */
  dismiss: () => void;
}

/** What snack bars and banners share: they take the place of the one before, and how they report being closed. */
export function useMessage(
  node: ControlNode,
  turn: Turn,
  moving: () => readonly (Element | undefined)[],
): Message {
  const dismiss = (): void => node.set({ open: false });

  const presence = createPresence(
    () => bool(node, "open", false),
    moving,
    () => {
      turn.release(node);
      node.update({ _dismissed: true });
      node.update({ open: false });
      node.fire("dismiss");
    },
  );
  createEffect(() => {
    if (presence.phase() !== "open") return;
    turn.take(node);
    untrack(() => node.fire("visible"));
  });
  createEffect(() => {
    if (turn.holder() !== node && untrack(presence.phase) === "open") dismiss();
  });
  onCleanup(() => turn.release(node));
  return { ...presence, dismiss };
}
