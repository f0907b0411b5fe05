/**
 * What is done when an element has another size. Rounds of reading and of writing take turns, beginning with reading: what
 * a step returns is done in the next round, after that of all other elements. A page of many would be laid out anew for each
 * if one of them read between what others write.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a step that is the last returns nothing
export type Step = () => Step | void;
type Tell = (width: number) => ReturnType<Step>;

const told = new WeakMap<Element, Set<Tell>>();
let observer: ResizeObserver | undefined;

/**
 * Tells how wide an element is inside, now and whenever its size changes; the result ends that. One observer of the page
 * does it for all, and whoever asks for several elements is told once for all that change together.
 */
export function whenResized(element: Element, tell: Tell): () => void {
  if (typeof ResizeObserver === "undefined") return () => {};
  observer ??= new ResizeObserver(tellAll);
  const all = told.get(element) ?? new Set();
  told.set(element, all.add(tell));
  tellAgain(element);
  return () => {
    all.delete(tell);
    if (all.size > 0) return;
    observer?.unobserve(element);
    told.delete(element);
  };
}

/** Tells of an element as if it had another size, when the layout of the next frame is done. */
export function tellAgain(element: Element): void {
  observer?.unobserve(element);
  observer?.observe(element);
}

function tellAll(entries: readonly ResizeObserverEntry[]): void {
  const widths = new Map<Tell, number>();
  for (const { target, contentRect } of entries) {
    for (const tell of told.get(target) ?? []) widths.set(tell, contentRect.width);
  }
  let round = [...widths].map(([tell, width]) => tell(width));
  while (round.length > 0) round = round.filter((step) => step !== undefined).map((step) => step());
}
