type Tell = (width: number) => void;

const told = new WeakMap<Element, Tell>();
let observer: ResizeObserver | undefined;

/**
 * Tells how wide an element is inside, now and whenever its size changes; the result ends that. One observer of the page
 * does it for all, and whoever asks for several elements is told once for all that change together.
 */
export function whenResized(element: Element, tell: Tell): () => void {
  if (typeof ResizeObserver === "undefined") return () => {};
  observer ??= new ResizeObserver(tellAll);
  observer.observe(element);
  told.set(element, tell);
  return () => {
    observer?.unobserve(element);
    told.delete(element);
  };
}

function tellAll(entries: readonly ResizeObserverEntry[]): void {
  const widths = new Map<Tell, number>();
  for (const { target, contentRect } of entries) {
    const tell = told.get(target);
    if (tell) widths.set(tell, contentRect.width);
  }
  for (const [tell, width] of widths) tell(width);
}
