/** More counts than this are kept by name only. */
const DENSE = 4_000_000;

/** How many people of a category a group has. A plain table while that is small; of a vast one only what is not 0. */
export class Tally {
  private readonly table: Int32Array | null;
  private readonly entries = new Map<number, number>();

  constructor(groups: number, private readonly categories: number) {
    this.table = groups * categories <= DENSE ? new Int32Array(groups * categories) : null;
  }

  count(group: number, category: number): number {
    const place = group * this.categories + category;
    return this.table === null ? this.entries.get(place) ?? 0 : this.table[place] as number;
  }

  /** Adds to a count and answers what it was. */
  add(group: number, category: number, change: number): number {
    const place = group * this.categories + category;
    if (this.table !== null) {
      const before = this.table[place] as number;
      this.table[place] = before + change;
      return before;
    }
    const before = this.entries.get(place) ?? 0;
    if (before + change === 0) this.entries.delete(place);
    else this.entries.set(place, before + change);
    return before;
  }
}
