import { createEffect, createSignal, onCleanup, type Signal, untrack } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { bool } from "../../tree/read";
import type { Turn } from "../page/messages";
import { animationsEnd, createPresence, type Presence } from "./presence";

export interface Message extends Presence {
  /** The visitor, the clock or a newer message closes it. */
  dismiss: () => void;
}

/** How many of those that held a place are still on their way out. */
const leaving = new WeakMap<Turn, Signal<number>>();

function leavingOf(turn: Turn): Signal<number> {
  let found = leaving.get(turn);
  if (found === undefined) {
    found = createSignal(0);
    leaving.set(turn, found);
  }
  return found;
}

/** What snack bars and banners share: they take the place of the one before, and how they report being closed. */
export function useMessage(
  node: ControlNode,
  turn: Turn,
  moving: () => readonly (Element | undefined)[],
): Message {
  const dismiss = (): void => node.set({ open: false });

  const [others, setOthers] = leavingOf(turn);
  const [arrived, setArrived] = createSignal(false);
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
    let isOpen = true;
    onCleanup(() => {
      isOpen = false;
      setArrived(false);
    });
    void animationsEnd(moving).then(() => isOpen && setArrived(true));
  });
  createEffect(() => {
    // the one before has told that it is gone, none has come after this one
    if (arrived() && others() === 0 && turn.holder() === node) untrack(() => node.fire("visible"));
  });
  createEffect(() => {
    if (presence.phase() !== "closing") return;
    setOthers((count) => count + 1);
    onCleanup(() => setOthers((count) => count - 1));
  });
  createEffect(() => {
    if (turn.holder() !== node && untrack(presence.phase) === "open") dismiss();
  });
  onCleanup(() => turn.release(node));
  return { ...presence, dismiss };
}
