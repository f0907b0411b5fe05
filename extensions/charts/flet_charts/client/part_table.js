/** How many values are read again when one of them changes. */
const CHUNK = 200;
/** Of no more values than this all else is followed too, such as the words of their tooltips. */
const DETAILED = 2000;
/** Of more that come and go at once it is not told which they were. */
const FEW = 500;

/**
 * What a list of controls says: the numbers of those `names`, kept in one array with `width` in a row for each, and what
 * `also(part)` makes of each, whose `look`, if it has one, is all that is drawn of it besides. Of a list of any length only the
 * part around a change is read again, also where some came at one end or left the other. `changed` is called after that.
 * `sum(table, from, count)` sums up some values; of each part that is read at once the sum is kept.
 */
export class PartTable {
  constructor(control, names, changed, { also, sum, noted = [] } = {}) {
    Object.assign(this, { control, names, changed, also, sum, width: names.length });
    this.parts = [];
    this.values = new Float64Array(0);
    this.items = [];
    /** The places of those that have something in the properties `noted`. */
    this.noted = new Map(["selected", ...noted].map((name) => [name, new Set()]));
    /** What is read at once, in order: `{from, count, sum, end}`. */
    this.chunks = [];
    this.come = new Set();
    this.gone = new Set();
    this.many = true;
    this.fresh = new Set();
    control.onDispose(() => this.end());
  }

  get length() {
    return this.parts.length;
  }

  /** The places of those that are `selected`. */
  get selected() {
    return this.noted.get("selected");
  }

  /** The sums of all values, part by part. */
  get sums() {
    return this.chunks.map(({ sum }) => sum);
  }

  /** Takes another list; the values are there at once. */
  show(parts) {
    const before = this.parts;
    const stay = common(before, parts);
    if (stay.length === before.length && stay.length === parts.length) return;
    const detailed = before.length <= DETAILED;
    if (detailed !== parts.length <= DETAILED) this.end();
    const kept = this.keep(stay);
    this.move(stay, parts);
    this.chunks = [];
    let read = 0;
    for (const chunk of kept) {
      this.fill(read, chunk.from);
      this.chunks.push(chunk);
      read = chunk.from + chunk.count;
    }
    this.fill(read, parts.length);
  }

  /** Ends the chunks that do not lie within what stays, and tells the rest, each with its new place. */
  keep({ was, now, length, tail }) {
    const kept = [];
    const oldTail = this.parts.length - tail.length;
    for (const chunk of this.chunks) {
      const last = chunk.from + chunk.count;
      const step =
        chunk.from >= was && last <= was + length
          ? now - was
          : chunk.from >= oldTail && tail.length > 0
            ? tail.now - oldTail
            : undefined;
      // a small one at the end is read together with what follows it
      const grows = chunk.count < CHUNK && chunk === this.chunks.at(-1);
      if (step === undefined || grows) chunk.end();
      else kept.push({ chunk, step });
    }
    return kept.map(({ chunk, step }) => Object.assign(chunk, { from: chunk.from + step }));
  }

  move({ was, now, length, tail }, parts) {
    const { width } = this;
    const values = new Float64Array(parts.length * width);
    const items = new Array(this.also ? parts.length : 0);
    const oldTail = this.parts.length - tail.length;
    const runs = [
      [was, now, length],
      [oldTail, tail.now, tail.length],
    ];
    for (const [from, to, count] of runs) {
      values.set(this.values.subarray(from * width, (from + count) * width), to * width);
      if (this.also) for (let at = 0; at < count; at++) items[to + at] = this.items[from + at];
    }
    for (const [name, places] of this.noted) {
      const moved = new Set();
      for (const place of places)
        for (const [from, to, count] of runs)
          if (place >= from && place < from + count) moved.add(place - from + to);
      this.noted.set(name, moved);
    }
    for (const [from, to] of [
      [0, was],
      [was + length, oldTail],
    ])
      if (to - from > FEW) this.many = true;
      else for (const item of this.items.slice(from, to)) this.replace(item, undefined);
    Object.assign(this, { parts, values, items });
  }

  /** Notes that what was made of a value has been made anew. */
  replace(before, item) {
    if (before !== undefined && !this.come.delete(before)) this.gone.add(before);
    if (item !== undefined) this.come.add(item);
    if (this.come.size + this.gone.size <= FEW) return;
    this.many = true;
    this.come.clear();
    this.gone.clear();
  }

  /**
   * Which of the `items` have come and gone since this was asked before, and what parts `{from, count}` were `read`; `many` if
   * nobody has counted them.
   */
  news() {
    const { come, gone, many, fresh } = this;
    Object.assign(this, { come: new Set(), gone: new Set(), many: false, fresh: new Set() });
    return { come, gone, many, read: many ? [] : this.chunks.filter((chunk) => fresh.has(chunk)) };
  }

  fill(begin, end) {
    for (let from = begin; from < end; from += CHUNK) {
      const chunk = { from, count: Math.min(CHUNK, end - from) };
      this.chunks.push(chunk);
      chunk.end = this.control.follow(() => this.read(chunk));
    }
  }

  read(chunk) {
    const { width } = this;
    const { from, count } = chunk;
    for (let at = from; at < from + count; at++) {
      const part = this.parts[at];
      let same = true;
      for (let column = 0; column < width; column++) {
        const value = Number(part.get(this.names[column]) ?? 0);
        same &&= Object.is(this.values[at * width + column], value);
        this.values[at * width + column] = value;
      }
      for (const [name, places] of this.noted)
        if (part.get(name)) places.add(at);
        else places.delete(at);
      if (this.also) {
        const item = this.also(part);
        const before = this.items[at];
        if (!same || item.look === undefined || item.look !== before?.look) {
          this.items[at] = item;
          this.replace(before, item);
        }
      }
      if (this.parts.length <= DETAILED) part.all();
    }
    this.fresh.add(chunk);
    chunk.sum = this.sum?.(this, from, count);
    this.changed();
  }

  end() {
    for (const { end } of this.chunks) end();
    this.chunks = [];
  }
}

/**
 * What two lists have in common: from place `was` of the first and `now` of the second on `length` entries, and of the
 * rest those at the end.
 */
function common(first, second) {
  const was = Math.max(0, first.indexOf(second[0]));
  const most = Math.min(first.length - was, second.length);
  let length = 0;
  while (length < most && first[was + length] === second[length]) length++;
  const left = Math.min(first.length - was - length, second.length - length);
  let tail = 0;
  while (tail < left && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail++;
  return { was, now: 0, length, tail: { length: tail, now: second.length - tail } };
}
