let last: HTMLElement | undefined;
let pressed: Element | null = null;
const lastInView = new WeakMap<Element, HTMLElement>();

/** What had the focus last: one that is disabled loses it before the code that wants to give it back has come. */
export const lastFocus = (): HTMLElement | undefined => last;

/** What had the focus last of what is in a view. */
export const lastFocusIn = (view: HTMLElement): HTMLElement | undefined => lastInView.get(view);

/** What was pressed since the focus went anywhere. */
export const pressedSince = (): Element | null => pressed;

/** Notes where the pointer went down. */
export function notePress(at: EventTarget | null): void {
  pressed = at as Element | null;
}

/** Follows the focus, from the start of the page on. */
export function followFocus(): void {
  const focused = ({ target }: FocusEvent) => {
    pressed = null;
    if (!(target instanceof HTMLElement)) return;
    last = target;
    const view = target.closest(".view");
    if (view !== null && view !== target) lastInView.set(view, target);
  };
  // on the way down: nothing below can keep it to itself
  document.addEventListener("focusin", focused, true);
}
