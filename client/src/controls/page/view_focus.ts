import { lastFocusIn } from "../../dom/last_focus";

/** Called when a view comes to the top after another one: gives the focus back to what had it in this view. */
export function returnFocus(view: HTMLElement): void {
  queueMicrotask(() => {
    const active = document.activeElement;
    const isElsewhere = active === null || active === document.body || active.closest("[inert]") !== null;
    // something in the view, or a dialog over it, may have taken the focus by itself
    if (!isElsewhere || document.querySelector("dialog:modal")) return;
    const before = lastFocusIn(view);
    (before?.isConnected ? before : view).focus({ preventScroll: true });
  });
}
