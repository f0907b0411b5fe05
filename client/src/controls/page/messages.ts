import { type Accessor, createContext, createSignal, useContext } from "solid-js";
import type { ControlNode } from "../../tree/node";

/** Where the view that is on top shows messages. */
export interface MessageSlots {
  banner: HTMLElement;
  snackBar: HTMLElement;
}

/** One place that a control can hold: whoever takes it last has it. */
export interface Turn {
  holder: Accessor<ControlNode | undefined>;
  take: (node: ControlNode) => void;
  release: (node: ControlNode) => void;
}

/** Snack bars and banners: where they go and whose turn it is. */
export interface Messages {
  slots: Accessor<MessageSlots | undefined>;
  /** Called by the view on top. */
  show: (slots: MessageSlots) => void;
  snackBar: Turn;
  banner: Turn;
}

export function createTurn(): Turn {
  const [holder, setHolder] = createSignal<ControlNode>();
  return {
    holder,
    take: (node) => void setHolder(node),
    release: (node) => void setHolder((now) => (now === node ? undefined : now)),
  };
}

export function createMessages(): Messages {
  const [slots, setSlots] = createSignal<MessageSlots>();
  return { slots, show: (place) => void setSlots(place), snackBar: createTurn(), banner: createTurn() };
}

export const MessagesContext = createContext<Messages>(createMessages());

export function useMessages(): Messages {
  return useContext(MessagesContext);
}
