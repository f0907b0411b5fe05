/** Where a heading is part of something else, which it would take the name from. */
const PARTS =
  "button, a, label, h1, h2, [role=button], [role=tab], [role=option], [role^=menuitem], [role=heading]";

const HEADINGS = "[data-rank], h1, h2, h3";

/** Of so many it is asked one by one which stands before which; where there are more, the page is gone over. */
const FEW = 50;
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWS = 4;

const within = (element: ParentNode): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(HEADINGS)];

/** All headings in the order of the page; one may come twice, which makes no difference. */
const headings = (known: ReadonlySet<HTMLElement>): HTMLElement[] =>
  known.size > FEW
    ? within(document)
    : [...known]
        .flatMap((element) => (element.matches(HEADINGS) ? element : within(element)))
        .sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWS ? -1 : 1));

/** Sets the levels of the headings that are among some elements, or in them. */
export function setLevels(known: ReadonlySet<HTMLElement>): void {
  const above = new Map<Element | null, number[]>();
  for (const element of headings(known)) {
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
