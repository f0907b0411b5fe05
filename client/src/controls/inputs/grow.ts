const GROWS_BY_ITSELF = CSS.supports("field-sizing", "content");

/** Lets a field of many lines be as high as its text where the browser does not do so by itself. */
export function grow(element: HTMLElement): void {
  if (GROWS_BY_ITSELF || element.localName !== "textarea") return;
  // it may not be in the page yet
  queueMicrotask(() => {
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  });
}
