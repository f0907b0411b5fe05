let last: HTMLElement | undefined;

/** What had the focus last: one that is disabled loses it before the code that wants to give it back has come. */
export const lastFocus = (): HTMLElement | undefined => last;

/** Follows the focus, from the start of the page on. */
export function followFocus(): void {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
}
