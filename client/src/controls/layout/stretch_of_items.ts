/** What of a long row of items is to be there: those from `first` to before `last`, and the room of the others. */
export interface Stretch {
  first: number;
  last: number;
  before: number;
  after: number;
}

export interface Measures {
  count: number;
  /** The length of an item, as far as known. */
  sizeOf: (index: number) => number;
  gap: number;
}

/** The items of which a part lies between two offsets. */
export function stretchOf({ count, sizeOf, gap }: Measures, from: number, to: number): Stretch {
  let at = 0;
  let first = 0;
  for (; first < count; first++) {
    const end = at + sizeOf(first) + gap;
    if (end > from) break;
    at = end;
  }
  const before = at;
  let last = first;
  for (; last < count && at < to; last++) at += sizeOf(last) + gap;
  const shownEnd = at;
  for (let index = last; index < count; index++) at += sizeOf(index) + gap;
  return { first, last, before, after: at - shownEnd };
}

/** Where an item begins. */
export function offsetOf({ sizeOf, gap }: Measures, index: number): number {
  let at = 0;
  for (let each = 0; each < index; each++) at += sizeOf(each) + gap;
  return at;
}
