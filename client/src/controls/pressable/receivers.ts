import { notePress } from "../../dom/last_focus";
import { INTERACTIVE } from "./interactive";

/**
 * What an element does about the pointer, the focus and keys that reach it. Nothing is attached to the element: the page
 * has one listener of each kind, which asks the elements from the innermost on. `stopPropagation` keeps an event from those
 * further out. Elements in or around it that listen natively should not stop what these are to hear.
 */
export interface Receiver {
  /** The pointer came over the element or left it; what is inside belongs to it. */
  enter?(event: PointerEvent, element: HTMLElement): void;
  leave?(event: PointerEvent, element: HTMLElement): void;
  down?(event: PointerEvent, element: HTMLElement): void;
  up?(event: PointerEvent, element: HTMLElement): void;
  cancel?(event: PointerEvent, element: HTMLElement): void;
  click?(event: MouseEvent, element: HTMLElement): void;
  menu?(event: MouseEvent, element: HTMLElement): void;
  key?(event: KeyboardEvent, element: HTMLElement): void;
  /** The focus came to the element or to something in it, or went. */
  focus?(event: FocusEvent, element: HTMLElement): void;
  blur?(event: FocusEvent, element: HTMLElement): void;
  /** Of fields to type in, by `receiveTyping`. */
  input?(event: Event, element: HTMLElement): void;
  change?(event: Event, element: HTMLElement): void;
  compose?(event: Event, element: HTMLElement): void;
  composed?(event: Event, element: HTMLElement): void;
  paste?(event: ClipboardEvent, element: HTMLElement): void;
  mouse?(event: MouseEvent, element: HTMLElement): void;
}

const RECEIVERS = Symbol();

interface Receiving extends HTMLElement {
  [RECEIVERS]?: readonly Receiver[];
}

/** Has the events of an element told to a receiver, after those that are there. The result ends that. */
export function receive(element: HTMLElement, receiver: Receiver): () => void {
  const at = element as Receiving;
  at[RECEIVERS] = [...(at[RECEIVERS] ?? []), receiver];
  return () => {
    at[RECEIVERS] = at[RECEIVERS]?.filter((one) => one !== receiver);
  };
}

let isTypedAt = false;

/** The same for a field to type in: the page listens to what only fields need from the first of them on. */
export function receiveTyping(element: HTMLElement, receiver: Receiver): void {
  receive(element, receiver);
  if (!isTypedAt) for (const type in TYPING) document.addEventListener(type, tell);
  isTypedAt = true;
}

/** Keeps an event from elements further out. */
export const stop = (event: Event): void => event.stopPropagation();

const BUBBLING = {
  click: "click",
  contextmenu: "menu",
  focusin: "focus",
  focusout: "blur",
  keydown: "key",
  pointercancel: "cancel",
  pointerdown: "down",
  pointerup: "up",
} as const satisfies Record<string, keyof Receiver>;

const TYPING = {
  change: "change",
  compositionend: "composed",
  compositionstart: "compose",
  input: "input",
  mousedown: "mouse",
  paste: "paste",
} as const satisfies Record<string, keyof Receiver>;

const HEARD: Readonly<Record<string, keyof Receiver>> = { ...BUBBLING, ...TYPING };

type Tell = (event: Event, element: HTMLElement) => void;

function tell(event: Event): void {
  if (event.type === "pointerup") pressThrough(event as PointerEvent);
  const kind = HEARD[event.type];
  for (let at = event.target as Receiving | null; at && !event.cancelBubble; at = at.parentElement) {
    for (const receiver of at[RECEIVERS] ?? [])
      (receiver[kind] as Tell | undefined)?.call(receiver, event, at);
  }
  // what else listens to the document is further out than any element
  if (event.cancelBubble) event.stopImmediatePropagation();
}

/** The elements under the pointer that receive something, the innermost first. */
let under: Receiving[] = [];

function hover(event: PointerEvent, target: EventTarget | null): void {
  const now: Receiving[] = [];
  for (let at = target as Receiving | null; at instanceof Element; at = at.parentElement) {
    if (at[RECEIVERS]?.length) now.push(at);
  }
  const before = under;
  under = now;
  for (const at of before) {
    if (now.includes(at) || !at.isConnected) continue;
    for (const receiver of at[RECEIVERS] ?? []) receiver.leave?.(event, at);
  }
  for (const at of now.toReversed()) {
    if (before.includes(at)) continue;
    for (const receiver of at[RECEIVERS] ?? []) receiver.enter?.(event, at);
  }
}

/** What is disabled and was under the pointer when it went down. */
let dead: Element | null = null;

const disabledAt = ({ target }: Event): Element | null =>
  (target as Element | null)?.closest?.(":disabled") ?? null;

/** Browsers make no click of a press on something disabled: what it stands in is pressed. */
function pressThrough(event: PointerEvent): void {
  const around = event.button === 0 && dead !== null && disabledAt(event) === dead && dead.parentElement;
  dead = null;
  const { clientX, clientY, ctrlKey, metaKey, shiftKey, altKey } = event;
  const init = {
    bubbles: true,
    cancelable: true,
    detail: 1,
    clientX,
    clientY,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
  };
  if (around) around.closest(INTERACTIVE)?.dispatchEvent(new MouseEvent("click", init));
}

const beneath = (event: Event): void => {
  dead = disabledAt(event);
  notePress(event.target);
};

document.addEventListener("pointerdown", beneath, true);
for (const type in BUBBLING) document.addEventListener(type, tell);
document.addEventListener("pointerover", (event) => hover(event, event.target));
document.addEventListener("pointerout", (event) => {
  if (event.relatedTarget === null) hover(event, null);
});
