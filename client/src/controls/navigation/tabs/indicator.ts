import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Where the bar under the selected tab starts and ends, in pixels from the left of the row of tabs. */
export interface Span {
  left: number;
  right: number;
}

/** The places of the tabs, measured again whenever one of them changes its size; tracked. */
export function createSpans(row: Accessor<HTMLElement | undefined>): {
  /** Of whole tabs, or of what is in them. */
  of: (what: "tab" | "label") => readonly Span[];
  watch: (row: HTMLElement) => void;
} {
  const [version, measured] = createSignal(0);
  return {
    of(what) {
      version();
      return tabsIn(row()).map((tab) => {
        const inner = what === "label" ? contentOf(tab) : null;
        const left = tab.offsetLeft + (inner?.offsetLeft ?? 0);
        return { left, right: left + (inner ?? tab).offsetWidth };
      });
    },
    watch(element) {
      if (typeof ResizeObserver === "undefined") return;
      const observer = new ResizeObserver(() => measured((now) => now + 1));
      const observe = (): void => {
        observer.observe(element);
        for (const tab of tabsIn(element)) {
          observer.observe(tab);
          // what is in a tab may grow while the tab has its share of the row
          const inner = contentOf(tab);
          if (inner) observer.observe(inner);
        }
      };
      const changes = new MutationObserver(observe);
      changes.observe(element, { childList: true });
      observe();
      onCleanup(() => {
        observer.disconnect();
        changes.disconnect();
      });
    },
  };
}

const contentOf = (tab: HTMLElement): HTMLElement | null => tab.querySelector(".tab-content");

function tabsIn(row: HTMLElement | undefined): HTMLElement[] {
  return row ? [...row.querySelectorAll<HTMLElement>(":scope > [role=tab]")] : [];
}

/** The span at a position between two tabs. */
export function between(spans: readonly Span[], position: number): Span | undefined {
  const before = spans[Math.floor(position)];
  const after = spans[Math.ceil(position)];
  if (!before || !after) return before ?? after;
  const part = position - Math.floor(position);
  const mix = (a: number, b: number): number => a + (b - a) * part;
  return { left: mix(before.left, after.left), right: mix(before.right, after.right) };
}
