import { onCleanup } from "solid-js";
import type { WireValue } from "../../tree/wire";

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

/** Where a heading is part of something else, which it would take the name from. */
const PARTS =
  "button, a, label, h1, h2, [role=button], [role=tab], [role=option], [role^=menuitem], [role=heading]";

const HEADINGS = "[data-rank], h1, h2, h3";

/** What is a heading or holds some: whoever makes one tells, so that nobody goes over the page for them. */
const known = new Set<HTMLElement>();

/** Of so many it is asked one by one which stands before which; where there are more, the page is gone over. */
const FEW = 50;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWS = 4;

let frame = 0;

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
  // by then what has come stands in the page
  frame ||= requestAnimationFrame(setLevels);
}

const within = (element: ParentNode): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(HEADINGS)];

/** All of them in the order of the page; one may come twice, which makes no difference. */
const headings = (): HTMLElement[] =>
  known.size > FEW
    ? within(document)
    : [...known]
        .flatMap((element) => (element.matches(HEADINGS) ? element : within(element)))
        .sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWS ? -1 : 1));

function setLevels(): void {
  frame = 0;
  const above = new Map<Element | null, number[]>();
  for (const element of headings()) {
    const own = element.dataset.rank;
    if (own !== undefined && element.parentElement?.closest(PARTS)) continue;
    const screen = element.closest(".view, dialog");
    const ranks = above.get(screen) ?? [];
    above.set(screen, ranks);
    // the title of a bar stands above everything
    const rank = Number(own ?? 0);
    while ((ranks.at(-1) ?? -1) >= rank) ranks.pop();
    ranks.push(rank);
    if (own === undefined) continue;
    element.role = "heading";
    element.ariaLevel = String(Math.min(ranks.length, 6));
  }
}
