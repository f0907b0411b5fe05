const last = new WeakMap<HTMLElement, HTMLElement>();

/**
 * Called when a view comes to the top: gives the focus back to what had it in this view. `moved` tells that the visitor
 * came from another view, so that the focus belongs here at all.
 */
export function returnFocus(view: HTMLElement, moved: boolean): void {
  if (!last.has(view)) {
    view.addEventListener("focusin", ({ target }) => {
      if (target instanceof HTMLElement && target !== view) last.set(view, target);
    });
  }
  if (!moved) return;
  queueMicrotask(() => {
    const active = document.activeElement;
    const isElsewhere = active === null || active === document.body || active.closest("[inert]") !== null;
    // something in the view, or a dialog over it, may have taken the focus by itself
    if (!isElsewhere || document.querySelector("dialog:modal")) return;
    const before = last.get(view);
    (before?.isConnected ? before : view).focus({ preventScroll: true });
  });
}
