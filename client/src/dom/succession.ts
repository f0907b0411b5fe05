import type { JSX, Owner } from "solid-js";

/** Something that stands in the page. */
export interface Piece {
  /** What it was built of. */
  readonly of: object;
  /** What it looks like, with what stands around it. */
  content: JSX.Element;
  readonly owner: Owner | null;
  end(): void;
  /** What was put around it. */
  frame?: { of: object; leave(): void };
}

/** Something that is built anew with another root element: what stands in it goes over to the new one as it is. */
export interface Succession {
  readonly of: object;
  readonly former: Piece;
  /** What stands in it, by what it is of. */
  readonly kept: Map<object, Piece>;
}

let current: Succession | undefined;

/** The succession that is going on, if it is that of `of`; any if left out. */
export const succession = (of = current?.of): Succession | undefined =>
  current?.of === of ? current : undefined;

/** Builds something anew; what is not taken over ends. */
export function succeed(of: object, former: Piece, build: () => Piece): Piece {
  const outer = current;
  const kept = new Map<object, Piece>();
  current = { of, former, kept };
  try {
    former.end();
    return build();
  } finally {
    current = outer;
    for (const gone of kept.values()) gone.end();
  }
}

/**
 * Puts a new root beside the former one, before anything stands in it: what goes over from one element of the page to
 * another keeps its focus and how far it is scrolled.
 */
export function succeedRoot(of: object, root: Element): void {
  const before = succession(of)?.former.content;
  if (before instanceof Element && before.isConnected && !root.parentNode) before.after(root);
}
