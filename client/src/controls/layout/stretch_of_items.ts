/** The lines of a long list from `first` to before `last`. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where lines are that follow each other. */
export interface Measures {
  readonly count: number;
  /** Where a line begins; that of `count` is where the last one and its gap end. */
  offsetOf(index: number): number;
  /** The first line that ends, with its gap, beyond an offset; `count` if none does. */
  at(offset: number): number;
}

/** The lines of which a part lies between two offsets. */
export function stretchOf(lines: Measures, from: number, to: number): Stretch {
  const first = lines.at(from);
  let last = Math.max(first, lines.at(to));
  if (last < lines.count && lines.offsetOf(last) < to) last++;
  return { first, last };
}

/** Lines of one length. */
export function even(count: number, length: number, gap: number): Measures {
  const each = length + gap;
  return {
    count,
    offsetOf: (index) => index * each,
    at: (offset) => (each > 0 ? Math.min(count, Math.max(0, Math.floor(offset / each))) : 0),
  };
}

/**
 * What is to be there next of what is wanted, `most` lines more than now: first what is seen, then what lies around it. What
 * is not wanted any more goes.
 */
export function grown(now: Stretch, seen: Stretch, wanted: Stretch, most: number): Stretch {
  const within = (line: number) => Math.min(Math.max(line, wanted.first), wanted.last);
  let first = within(now.first);
  let last = within(now.last);
  if (last < seen.first || first > seen.last || last <= first) first = last = seen.first;
  let left = most;
  const more = (missing: number) => {
    const taken = Math.min(Math.max(missing, 0), left);
    left -= taken;
    return taken;
  };
  last += more(seen.last - last);
  first -= more(first - seen.first);
  last += more(wanted.last - last);
  first -= more(first - wanted.first);
  return { first, last };
}

/** How many lines there are now that were not there before. */
export function gained(before: Stretch, now: Stretch): number {
  const stay = Math.min(before.last, now.last) - Math.max(before.first, now.first);
  return now.last - now.first - Math.max(stay, 0);
}

/** Stretches in their order; what touches is one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const one of [...stretches].sort((a, b) => a.first - b.first)) {
    const before = found.at(-1);
    if (one.last <= one.first) continue;
    if (before && one.first <= before.last) {
      found[found.length - 1] = { first: before.first, last: Math.max(before.last, one.last) };
    } else found.push(one);
  }
  return found;
}

/** The last stretch without its last `most` lines. */
export function shrunk(stretches: readonly Stretch[], most: number): readonly Stretch[] {
  const last = stretches.at(-1);
  const others = stretches.slice(0, -1);
  if (!last || last.last - last.first <= most) return others;
  return [...others, { first: last.first, last: last.last - most }];
}

export const same = (a: Stretch, b: Stretch): boolean => a.first === b.first && a.last === b.last;

export const apart = (a: Stretch, b: Stretch): boolean => a.last <= b.first || b.last <= a.first;
