const CHUNK = 500;
/** Of no more values than this all else is followed too, such as the words of their tooltips. */
const DETAILED = 2000;

/**
 * The numbers in a list of controls, kept in one array: `names.length` in a row for each. Of a list of any length only
 * the part around a change is read again. `changed` is called after that; `also(part, at)` reads what else is to be
 * kept of each.
 */
export class NumberTable {
  constructor(control, names, changed, also) {
    Object.assign(this, { control, names, changed, also });
    this.parts = [];
    this.values = new Float64Array(0);
    /** The places of those that are `selected`. */
    this.selected = new Set();
    this.ends = [];
    control.onDispose(() => this.end());
  }

  get length() {
    return this.parts.length;
  }

  /** Takes another list; the values are there at once. */
  show(parts) {
    if (parts.length === this.parts.length && parts.every((part, at) => part === this.parts[at])) return;
    this.end();
    this.parts = parts;
    this.values = new Float64Array(parts.length * this.names.length);
    this.selected.clear();
    for (let from = 0; from < parts.length; from += CHUNK)
      this.ends.push(this.control.follow(() => this.read(from, Math.min(parts.length, from + CHUNK))));
  }

  read(from, to) {
    const width = this.names.length;
    for (let at = from; at < to; at++) {
      const part = this.parts[at];
      for (let column = 0; column < width; column++)
        this.values[at * width + column] = Number(part.get(this.names[column]) ?? 0);
      if (part.get("selected") === true) this.selected.add(at);
      else this.selected.delete(at);
      this.also?.(part, at);
      if (this.parts.length <= DETAILED) part.all();
    }
    this.changed();
  }

  end() {
    for (const end of this.ends) end();
    this.ends = [];
  }
}
