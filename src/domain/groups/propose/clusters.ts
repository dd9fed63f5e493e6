/** Puts people together pair by pair and says who ended up with whom; each step practically constant (union by size, halved paths). */
export class Clusters {
  private readonly parent: Int32Array;
  private readonly sizes: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, index) => index);
    this.sizes = new Int32Array(count).fill(1);
  }

  /** The one who stands for everybody together with this person. */
  rootOf(person: number): number {
    const { parent } = this;
    let at = person;
    while (parent[at] !== at) {
      const above = parent[at] as number;
      parent[at] = parent[above] as number;
      at = parent[at] as number;
    }
    return at;
  }

  unite(one: number, other: number): void {
    const [first, second] = [this.rootOf(one), this.rootOf(other)];
    if (first === second) return;
    const [large, small] = (this.sizes[first] as number) >= (this.sizes[second] as number) ? [first, second] : [second, first];
    this.parent[small] = large;
    this.sizes[large] = (this.sizes[large] as number) + (this.sizes[small] as number);
  }
}
