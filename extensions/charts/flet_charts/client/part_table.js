/** How many values are read again when one of them changes. */
const CHUNK = 500;
/** Of no more values than this all else is followed too, such as the words of their tooltips. */
const DETAILED = 2000;

/**
 * What a list of controls says: the numbers of those `names`, kept in one array with `names.length` in a row for each,
 * and what `also(part)` makes of each, whose `look` is all that is drawn of it besides. Of a list of any length only the part around a change is read again, also where
 * some came at one end or left the other. `changed` is called after that.
 */
export class PartTable {
  constructor(control, names, changed, also) {
    Object.assign(this, { control, names, changed, also });
    this.parts = [];
    this.values = new Float64Array(0);
    this.items = [];
    /** The places of those that are `selected`. */
    this.selected = new Set();
    /** What is read at once, in order: `{from, count, end}`. */
    this.chunks = [];
    this.first = 0;
    control.onDispose(() => this.end());
  }

  get length() {
    return this.parts.length;
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
    const width = this.names.length;
    const values = new Float64Array(parts.length * width);
    const items = new Array(this.also ? parts.length : 0);
    const selected = new Set();
    const oldTail = this.parts.length - tail.length;
    for (const [from, to, count] of [
      [was, now, length],
      [oldTail, tail.now, tail.length],
    ]) {
      values.set(this.values.subarray(from * width, (from + count) * width), to * width);
      if (this.also) for (let at = 0; at < count; at++) items[to + at] = this.items[from + at];
      for (const place of this.selected)
        if (place >= from && place < from + count) selected.add(place - from + to);
    }
    this.first = Math.min(this.first, was > 0 ? 0 : length);
    Object.assign(this, { parts, values, items, selected });
  }

  /** The first place of which something is different since this was asked before. */
  changedFrom() {
    const { first } = this;
    this.first = this.parts.length;
    return first;
  }

  fill(begin, end) {
    for (let from = begin; from < end; from += CHUNK) {
      const chunk = { from, count: Math.min(CHUNK, end - from) };
      this.chunks.push(chunk);
      chunk.end = this.control.follow(() => this.read(chunk));
    }
  }

  read({ from, count }) {
    const width = this.names.length;
    for (let at = from; at < from + count; at++) {
      const part = this.parts[at];
      let same = true;
      for (let column = 0; column < width; column++) {
        const value = Number(part.get(this.names[column]) ?? 0);
        same &&= Object.is(this.values[at * width + column], value);
        this.values[at * width + column] = value;
      }
      if (part.get("selected") === true) this.selected.add(at);
      else this.selected.delete(at);
      if (this.also) {
        const item = this.also(part);
        same &&= item.look === this.items[at]?.look;
        this.items[at] = item;
      }
      if (!same && at < this.first) this.first = at;
      if (this.parts.length <= DETAILED) part.all();
    }
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
