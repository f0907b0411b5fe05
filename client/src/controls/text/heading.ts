import { onCleanup } from "solid-js";
import type { WireValue } from "../../tree/wire";
import { lazily } from "../registry";

/** Which styles of the theme are headings, and which stand above which. */
const RANKS: Record<string, number> = {
  displaylarge: 1,
  displaymedium: 1,
  displaysmall: 1,
  headlinelarge: 1,
  headlinemedium: 2,
  headlinesmall: 3,
  titlelarge: 4,
  titlemedium: 5,
  titlesmall: 6,
};

/** Programs often say how large a heading is rather than that it is one. */
const SIZES = [
  [32, 1],
  [24, 2],
  [20, 3],
] as const;
const LONGEST = 120;
const LETTER = /\p{L}/u;

/** Above which other headings a text stands, 1 is the highest; 0 where it is none. The server's first view agrees. */
export function headingRank(style: WireValue, size: number | undefined, text: () => string): number {
  const rank =
    size === undefined
      ? (RANKS[String(style ?? "").toLowerCase()] ?? 0)
      : (SIZES.find(([least]) => size >= least)?.[1] ?? 0);
  // a figure is no title, and neither is a paragraph in large letters
  return rank > 0 && text().length <= LONGEST && LETTER.test(text()) ? rank : 0;
}

/** What is a heading or holds some: whoever makes one tells, so that nobody goes over the page for them. */
const known = new Set<HTMLElement>();

/** Seen by nobody: it may come after what is first drawn. */
const levels = lazily(() => import("./heading_levels").then((m) => m.setLevels));

let isPlanned = false;

/**
 * Makes an element a heading of a rank, or none with 0; within an effect. Its level follows from the headings before it, so
 * that none is left out: what stands under a headline is one level below it, however much smaller it is.
 */
export function keepHeading(element: HTMLElement, rank: number): void {
  if (rank > 0) {
    element.dataset.rank = String(rank);
    keepHeadings(element);
    // asked of every text: a dataset would be an object more for each
  } else if (element.hasAttribute("data-rank")) {
    delete element.dataset.rank;
    element.removeAttribute("role");
    element.removeAttribute("aria-level");
  }
}

/**
 * Has what follows an element stand below the headings in it, or below it: for the `ref` of the title of a bar or a dialog.
 * From when it comes until it goes.
 */
export function keepHeadings(element: HTMLElement): void {
  known.add(element);
  onCleanup(() => {
    known.delete(element);
    settleHeadings();
  });
  settleHeadings();
}

/** Sets the levels of all headings anew, soon: some have come or gone. */
export function settleHeadings(): void {
  if (isPlanned) return;
  isPlanned = true;
  // by then what has come stands in the page
  requestAnimationFrame(() => {
    isPlanned = false;
    void levels.fetch().then(() => levels.get()?.(known));
  });
}
