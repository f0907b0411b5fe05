export type Axis = "vertical" | "horizontal";

/** Reads and writes where an element is scrolled to, in one axis, counted from where its content starts. */
export interface ScrollAxis {
  readonly viewport: number;
  readonly max: number;
  /** Whether CSS counts the other way: from the bottom or the right. */
  readonly backwards: boolean;
  get(): number;
  set(offset: number): void;
}

/** The scroll position of an element. Reversed and right-to-left ones count backwards in CSS, not here. */
export function axisOf(element: HTMLElement, axis: Axis): ScrollAxis {
  const vertical = axis === "vertical";
  return {
    get viewport() {
      return vertical ? element.clientHeight : element.clientWidth;
    },
    get max() {
      const content = vertical ? element.scrollHeight : element.scrollWidth;
      return Math.max(0, content - this.viewport);
    },
    get backwards() {
      return countsBackwards(element, vertical);
    },
    get: () => Math.abs(vertical ? element.scrollTop : element.scrollLeft),
    set(offset) {
      const signed = countsBackwards(element, vertical) ? -offset : offset;
      if (vertical) element.scrollTop = signed;
      else element.scrollLeft = signed;
    },
  };
}

function countsBackwards(element: HTMLElement, vertical: boolean): boolean {
  const { direction, flexDirection } = getComputedStyle(element);
  if (vertical) return flexDirection === "column-reverse";
  return (direction === "rtl") !== (flexDirection === "row-reverse");
}
