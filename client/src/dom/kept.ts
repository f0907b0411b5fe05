/** Moves something, and gives it back what a browser cannot but take away: focus, what is selected, how far it is scrolled. */
export function keeping(around: Node, change: () => void): void {
  const focused = document.activeElement as HTMLElement | null;
  const has = focused !== null && around.contains(focused);
  const selected = has ? selection(focused as HTMLInputElement) : null;
  const places = scrolled(around as Element, has ? [focused] : []);
  change();
  if (has) focused.focus({ preventScroll: true });
  if (selected) (focused as HTMLInputElement).setSelectionRange(...selected);
  for (const [element, top, left] of places) {
    element.scrollTop = top;
    element.scrollLeft = left;
  }
}

function scrolled(around: Element, others: readonly Element[]): [Element, number, number][] {
  const found: [Element, number, number][] = [];
  for (const element of [around, ...around.querySelectorAll(".scrolls"), ...others])
    if (element.scrollTop !== 0 || element.scrollLeft !== 0)
      found.push([element, element.scrollTop, element.scrollLeft]);
  return found;
}

function selection(field: HTMLInputElement): [number, number, "forward" | "backward" | "none"] | null {
  // of kinds of fields that have no caret it is null
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (typeof selectionStart !== "number" || typeof selectionEnd !== "number") return null;
  return [selectionStart, selectionEnd, selectionDirection ?? "none"];
}
