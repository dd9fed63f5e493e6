/** Bytes that are kept at most. */
const BUDGET = 1 << 28;

/** Inflated parts that several passes of one plan look at; emptied when the plan is done. */
export class PartCache {
  private readonly parts = new Map<string, Uint8Array>();
  private size = 0;

  /** The part with this key, read when it is not kept. */
  get(key: string, read: () => Uint8Array): Uint8Array {
    const known = this.parts.get(key);
    if (known !== undefined) return known;
    const content = read();
    if (this.size + content.length <= BUDGET) {
      this.size += content.length;
      this.parts.set(key, content);
    }
    return content;
  }

  clear(): void {
    this.parts.clear();
    this.size = 0;
  }
}
