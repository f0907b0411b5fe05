/** The frame that is laid around a control of the page. */
export class Outline {
  private readonly box = document.createElement("div");

  constructor(root: ShadowRoot) {
    this.box.className = "outline";
    this.box.hidden = true;
    root.append(this.box);
  }

  /** Lays it around a control; around none without a number. */
  show(id: number | undefined): void {
    const element = id === undefined ? null : document.querySelector(`[data-control="${id}"]`);
    this.box.hidden = element === null;
    if (!element) return;
    const { left, top, width, height } = element.getBoundingClientRect();
    Object.assign(this.box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }
}

/** The control that a point of the page belongs to. */
export function controlAt(target: EventTarget | null): number | undefined {
  const element = target instanceof Element ? target.closest("[data-control]") : null;
  return element ? Number(element.getAttribute("data-control")) : undefined;
}
