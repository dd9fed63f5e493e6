import { COLON } from './bytes';
import { decodeRaw } from './decode-text';

/** A name as written, and its two halves. */
export interface XmlName {
  readonly name: string;
  /** '' without a prefix. */
  readonly prefix: string;
  readonly local: string;
}

interface PooledName extends XmlName {
  readonly start: number;
  readonly length: number;
}

const SLOTS = 1024;

/** Names of one document, each made into strings once: a sheet repeats a dozen names millions of times. */
export class NamePool {
  private readonly slots: (PooledName | undefined)[] = new Array<PooledName | undefined>(SLOTS).fill(undefined);

  constructor(private readonly bytes: Uint8Array) {}

  get(start: number, end: number): XmlName {
    const slot = this.slotOf(start, end);
    const pooled = this.slots[slot];
    if (pooled !== undefined && pooled.length === end - start && this.isEqual(pooled.start, start, end)) return pooled;
    const made = this.make(start, end);
    this.slots[slot] = made;
    return made;
  }

  private slotOf(start: number, end: number): number {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (hash * 31 + (this.bytes[at] ?? 0)) & 0xffffff;
    return hash % SLOTS;
  }

  private isEqual(first: number, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      if (this.bytes[at] !== this.bytes[first + at - start]) return false;
    }
    return true;
  }

  private make(start: number, end: number): PooledName {
    const name = decodeRaw(this.bytes, start, end) ?? '';
    const colon = this.bytes.subarray(start, end).indexOf(COLON) < 0 ? -1 : name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    return { name, prefix, local: name.slice(colon + 1), start, length: end - start };
  }
}
