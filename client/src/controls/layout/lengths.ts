/**
 * How long the items of a long list are, as far as known; the others count as long as these are on average. Where an item
 * begins, and which one lies somewhere, is found in a few steps (a Fenwick tree), however long the list.
 */
export class Lengths {
  private readonly own: Float64Array;
  private readonly sums: Float64Array;
  private readonly known: Int32Array;
  private readonly half: number;
  private sum = 0;
  private measured = 0;

  /** `usual` is the length of an item as long as none is known. */
  constructor(
    readonly count: number,
    private readonly gap: number,
    private readonly usual: number,
  ) {
    this.own = new Float64Array(count).fill(Number.NaN);
    this.sums = new Float64Array(count + 1);
    this.known = new Int32Array(count + 1);
    this.half = count > 0 ? 2 ** Math.floor(Math.log2(count)) : 0;
  }

  get average(): number {
    return this.measured > 0 ? this.sum / this.measured : this.usual;
  }

  /** Notes the length of an item; whether that moves others. */
  set(index: number, length: number): boolean {
    const before = this.own[index];
    if (before === length) return false;
    const isNew = Number.isNaN(before);
    const moves = isNew ? this.average !== length : true;
    this.own[index] = length;
    const more = isNew ? length : length - before;
    this.sum += more;
    this.measured += isNew ? 1 : 0;
    for (let at = index + 1; at <= this.count; at += at & -at) {
      this.sums[at] += more;
      if (isNew) this.known[at]++;
    }
    return moves;
  }

  /** Where an item begins. */
  offsetOf(index: number): number {
    let sum = 0;
    let known = 0;
    for (let at = index; at > 0; at -= at & -at) {
      sum += this.sums[at];
      known += this.known[at];
    }
    return sum + (index - known) * this.average + index * this.gap;
  }

  /** The first item that ends, with the gap after it, beyond an offset; `count` if none does. */
  at(offset: number): number {
    const each = this.average;
    let index = 0;
    let left = offset;
    for (let step = this.half; step >= 1; step /= 2) {
      const next = index + step;
      if (next > this.count) continue;
      const length = this.sums[next] + (step - this.known[next]) * each + step * this.gap;
      if (length > left) continue;
      index = next;
      left -= length;
    }
    return index;
  }
}
