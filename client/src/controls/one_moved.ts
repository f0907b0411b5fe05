/** Where the one stood, and stands, that has gone past others of a list, which kept their order. */
export interface Move {
  from: number;
  to: number;
}

/** Where two lists differ: from `from` on, up to `to` of the later one and `past` of the former. */
export interface Difference {
  from: number;
  to: number;
  past: number;
}

/** The least part in which two lists differ; an empty one where both are the same. */
export function differing<Item>(before: readonly Item[], now: readonly Item[]): Difference {
  let to = now.length;
  let past = before.length;
  const least = Math.min(to, past);
  let from = 0;
  while (from < least && before[from] === now[from]) from++;
  while (to > from && past > from && before[past - 1] === now[to - 1]) {
    to--;
    past--;
  }
  return { from, to, past };
}

/** How `now` differs from `before` between `first` and `end`, if it is by one that went past the others. */
export function moved<Item>(
  before: readonly Item[],
  now: readonly Item[],
  first: number,
  end: number,
): Move | undefined {
  const last = end - 1;
  if (before.length !== now.length || last <= first) return undefined;
  const found = before[first] === now[last] ? { from: first, to: last } : { from: last, to: first };
  const { from, to } = found;
  const by = Math.sign(to - from);
  for (let at = from; at !== to; at += by) if (before[at + by] !== now[at]) return undefined;
  return before[from] === now[to] ? found : undefined;
}

/** The list with that one moved so. */
export const move = <Item>(list: readonly Item[], { from, to }: Move): Item[] =>
  list.toSpliced(from, 1).toSpliced(to, 0, list[from]);
