/** What of a long row of items is to be there: those from `first` to before `last`, and the room of the others. */
export interface Stretch {
  first: number;
  last: number;
  before: number;
  after: number;
}

/** Where items are that follow each other. */
export interface Measures {
  readonly count: number;
  /** Where an item begins; that of `count` is where the last one and its gap end. */
  offsetOf(index: number): number;
  /** The first item that ends, with its gap, beyond an offset; `count` if none does. */
  at(offset: number): number;
}

/** The items of which a part lies between two offsets. */
export function stretchOf(items: Measures, from: number, to: number): Stretch {
  const { count } = items;
  const first = items.at(from);
  let last = Math.max(first, items.at(to));
  if (last < count && items.offsetOf(last) < to) last++;
  const end = items.offsetOf(last);
  return { first, last, before: items.offsetOf(first), after: items.offsetOf(count) - end };
}

/** Items of one length. */
export function even(count: number, length: number, gap: number): Measures {
  const each = length + gap;
  return {
    count,
    offsetOf: (index) => index * each,
    at: (offset) => (each > 0 ? Math.min(count, Math.max(0, Math.floor(offset / each))) : 0),
  };
}
