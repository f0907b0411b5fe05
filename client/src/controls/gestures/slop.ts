/** Pixels that a pointer may move and still mean the same place. */
export const TAP_SLOP = 18;

/** Pixels after which a movement in one direction is a drag: fingers are less exact than pens and mice. */
export const dragSlop = (kind: string): number => (kind === "touch" ? TAP_SLOP : 1);

/** Pixels after which one in any direction is: what knows the direction has precedence. */
export const panSlop = (kind: string): number => 2 * dragSlop(kind);
