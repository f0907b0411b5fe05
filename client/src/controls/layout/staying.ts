/**
 * Those of a list that may stay where they are while others are put between them: as many as can be.
 *
 * @param places where each stood before.
 * @param now the new order; what has no place before is new.
 */
export function staying<Item>(places: ReadonlyMap<Item, number>, now: readonly Item[]): ReadonlySet<Item> {
  // of the longest runs of each length that stood in this order before, the one that ends first
  const ends: number[] = [];
  const lasts: number[] = [];
  const formers: number[] = [];
  now.forEach((item, at) => {
    const place = places.get(item);
    if (place === undefined) return;
    let low = 0;
    let high = ends.length;
    // most go on as they did
    if (ends[high - 1] < place) low = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle] < place) low = middle + 1;
      else high = middle;
    }
    formers[at] = lasts[low - 1];
    ends[low] = place;
    lasts[low] = at;
  });
  const run = new Set<Item>();
  for (let at = lasts.at(-1); at !== undefined; at = formers[at]) run.add(now[at]);
  return run;
}
