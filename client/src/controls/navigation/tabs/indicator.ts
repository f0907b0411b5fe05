/** Where the bar under the selected tab starts and ends, in pixels from the left of the row of tabs. */
export interface Span {
  left: number;
  right: number;
}

/** The places of the tabs in their row: of whole tabs, or of what is in them. */
export function spansIn(row: HTMLElement, what: "tab" | "label"): readonly Span[] {
  return [...row.querySelectorAll<HTMLElement>(":scope > [role=tab]")].map((tab) => {
    const inner = what === "label" ? tab.querySelector<HTMLElement>(".tab-content") : null;
    const left = tab.offsetLeft + (inner?.offsetLeft ?? 0);
    return { left, right: left + (inner ?? tab).offsetWidth };
  });
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
