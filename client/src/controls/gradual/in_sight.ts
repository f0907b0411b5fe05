/** Among more children than this the first that is seen is looked for by halves: they stand one below the other, mostly. */
const MANY = 60;
/** Of so many at most is it asked whether they are seen. */
const MOST = 2000;

/** The ids of controls of which something is seen, as far as each lies within what holds it. */
export function controlsInSight(): ReadonlySet<number> {
  const found = new Set<number>();
  look(document.body, { found, left: MOST });
  return found;
}

interface Search {
  found: Set<number>;
  left: number;
}

function look(element: Element, search: Search): void {
  const { children } = element;
  for (let at = firstSeen(children); at < children.length && search.left-- > 0; at++) {
    const child = children[at];
    const box = child.getBoundingClientRect();
    if (children.length > MANY && box.top > innerHeight) break;
    // what is only a frame of others has no box of its own
    const hasBox = box.width > 0 || box.height > 0;
    if (hasBox && (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth))
      continue;
    const id = child.getAttribute("data-control");
    if (id !== null) search.found.add(Number(id));
    look(child, search);
  }
}

function firstSeen(children: HTMLCollection): number {
  if (children.length <= MANY) return 0;
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle].getBoundingClientRect().bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
