const MARK = "data-held-back";

export const isHeld = (element: Element): boolean => element.hasAttribute(MARK);

/** Elements that are in the page but not laid out yet. */
export class HeldBack {
  private readonly elements: Element[] = [];

  /** Holds back the siblings between two elements. */
  hold(after: Element, before: Element): void {
    for (let at = after.nextElementSibling; at && at !== before; at = at.nextElementSibling) {
      at.setAttribute(MARK, "");
      this.elements.push(at);
    }
  }

  show(): void {
    for (const element of this.elements) element.removeAttribute(MARK);
    this.elements.length = 0;
  }
}
