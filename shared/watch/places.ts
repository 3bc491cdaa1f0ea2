/** A run of folded units: from which one on, where its first character starts, and how many units that is wide. */
const fields = 3;

/**
 * Where the units of a folded text come from, in runs. In a run of width 0 each unit is a character of one unit, one
 * after the other; in a run of another width all units stand for one character that is so wide. Fast for questions
 * that go through a text from its start.
 */
export class Places {
  #runs = new Uint32Array(64 * fields);
  #count = 1;
  #last = 0;

  /** Says that the character at `original`, `width` units wide, folded to the `length` units from `folded` on. */
  jump(folded: number, length: number, original: number, width: number): void {
    if (length > 0) this.#add(folded, original, width);
    this.#add(folded + length, original + width, 0);
  }

  #add(folded: number, original: number, width: number): void {
    const before = (this.#count - 1) * fields;
    // A run that no unit is in gives way.
    if (this.#runs[before] === folded) this.#count -= 1;
    const at = this.#count * fields;
    if (at + fields > this.#runs.length) {
      const runs = new Uint32Array(this.#runs.length * 2);
      runs.set(this.#runs);
      this.#runs = runs;
    }
    this.#runs[at] = folded;
    this.#runs[at + 1] = original;
    this.#runs[at + 2] = width;
    this.#count += 1;
  }

  startOf(unit: number): number {
    const at = this.#find(unit) * fields;
    const start = this.#runs[at + 1] ?? 0;
    return this.#runs[at + 2] === 0 ? start + unit - (this.#runs[at] ?? 0) : start;
  }

  endOf(unit: number): number {
    const at = this.#find(unit) * fields;
    const start = this.#runs[at + 1] ?? 0;
    const width = this.#runs[at + 2] ?? 0;
    return width === 0 ? start + unit - (this.#runs[at] ?? 0) + 1 : start + width;
  }

  #find(unit: number): number {
    const runs = this.#runs;
    let low = this.#last;
    // Most questions are about the same run or the next ones.
    if ((runs[low * fields] ?? 0) > unit) low = 0;
    let high = this.#count - 1;
    for (let step = 1; low + step <= high; step *= 2) {
      if ((runs[(low + step) * fields] ?? 0) > unit) {
        high = low + step - 1;
        break;
      }
      low += step;
    }
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((runs[middle * fields] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return low;
  }
}
