import { type JSX, onCleanup, onMount, Show } from "solid-js";
import { focusOwner, giveBack } from "../pressable/give_back";
import { createPresence, type Phase } from "./presence";
import "./modal.css";

export interface ModalProps {
  /** Whether it is to be seen; tracked. */
  open: boolean;
  /** The visitor asked to close it: Escape, the back gesture, a press on the barrier. */
  onDismiss: () => void;
  /** It has closed and its exit animations have ended. */
  onClosed: () => void;
  /** False for a dialog that asks for an answer. */
  dismissible?: boolean;
  /** CSS colour of what covers the page. */
  barrier?: string;
  class: string;
  /** The direction of what is written in it, if it has a language of its own. */
  dir?: "ltr" | "rtl" | undefined;
  style?: JSX.CSSProperties;
  role?: "dialog" | "alertdialog";
  /** Spoken name, if no heading gives one. */
  label?: string;
  labelledBy?: string;
  describedBy?: string;
  children: JSX.Element;
}

/**
 * A layer over the whole page with a barrier and one panel. The browser's modal <dialog> keeps the focus inside,
 * makes the page behind inert and gives the focus back.
 */
export function Modal(props: ModalProps): JSX.Element {
  let scrim: HTMLElement | undefined;
  let panel: HTMLElement | undefined;
  const presence = createPresence(
    () => props.open,
    () => [scrim, panel],
    () => props.onClosed(),
  );
  return (
    <Show when={presence.present()}>
      <Layer
        modal={props}
        phase={presence.phase()}
        onScrim={(element) => {
          scrim = element;
        }}
        onPanel={(element) => {
          panel = element;
        }}
      />
    </Show>
  );
}

interface LayerProps {
  modal: ModalProps;
  phase: Phase;
  onScrim: (element: HTMLElement) => void;
  onPanel: (element: HTMLElement) => void;
}

function Layer(props: LayerProps): JSX.Element {
  const { modal } = props;
  let dialog!: HTMLDialogElement;
  let panel!: HTMLElement;

  const ask = (): void => {
    if (props.phase === "open" && modal.dismissible !== false) modal.onDismiss();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // a menu that is open inside takes the key for itself
    if (
      event.key !== "Escape" ||
      event.defaultPrevented ||
      dialog.querySelector("[popover=auto]:popover-open")
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    ask();
  };
  const onCancel = (event: Event): void => {
    if (event.target !== dialog) return;
    event.preventDefault();
    ask();
  };
  const onClose = (event: Event): void => {
    // browsers close a dialog against its will when asked twice
    if (event.target === dialog && dialog.isConnected && props.phase === "open") dialog.showModal();
  };

  const opener = focusOwner();
  onMount(() => {
    dialog.showModal();
    const first = panel.querySelector<HTMLElement>("[autofocus]") ?? panel;
    first.focus({ preventScroll: true });
  });
  // closing, unlike removing, gives the focus back to where it was
  onCleanup(() => {
    // what is selected in what goes would be looked for in the whole page behind
    const selection = document.getSelection();
    if (dialog.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges();
    dialog.close();
    queueMicrotask(() => giveBack(opener));
  });

  return (
    <dialog
      ref={dialog}
      class={`modal ${modal.class}`}
      dir={modal.dir}
      style={modal.style}
      data-phase={props.phase}
      role={modal.role}
      aria-label={modal.label}
      aria-labelledby={modal.labelledBy}
      aria-describedby={modal.describedBy}
      onKeyDown={onKeyDown}
      on:cancel={onCancel}
      on:close={onClose}
    >
      <div
        ref={props.onScrim}
        class="modal-scrim"
        aria-hidden="true"
        style={{ background: modal.barrier }}
        onClick={ask}
      />
      <div
        ref={(element) => {
          panel = element;
          props.onPanel(element);
        }}
        class="modal-panel"
        tabindex={-1}
      >
        {modal.children}
      </div>
    </dialog>
  );
}
