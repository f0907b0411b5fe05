import { type Accessor, createSignal, onCleanup } from "solid-js";

export interface OverflowBar {
  /** Whether the children do not fit beside each other; tracked. */
  stacked: Accessor<boolean>;
  /** How wide the children are beside each other, in pixels; tracked. */
  row: Accessor<number>;
  ref: (element: HTMLElement) => void;
}

/** Watches a row of buttons and tells when it should become a column. `gap` is the space between two, in pixels. */
export function createOverflowBar(gap: () => number): OverflowBar {
  const [stacked, setStacked] = createSignal(false);
  const [row, setRow] = createSignal(0);
  return {
    stacked,
    row,
    ref(element) {
      if (typeof ResizeObserver === "undefined") return;
      const measure = (): void => {
        const widths = [...element.children].map((child) => (child as HTMLElement).offsetWidth);
        const style = getComputedStyle(element);
        const room =
          element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
        const needed = widths.reduce((sum, width) => sum + width, gap() * Math.max(0, widths.length - 1));
        setRow(needed);
        setStacked(needed > Math.ceil(room) + 1);
      };
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      const children = new MutationObserver(measure);
      children.observe(element, { childList: true });
      onCleanup(() => {
        observer.disconnect();
        children.disconnect();
      });
    },
  };
}
