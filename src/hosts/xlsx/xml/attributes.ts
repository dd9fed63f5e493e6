import { APOSTROPHE, COLON, EQUALS, GREATER, QUOTE, SLASH, LESS, endsName, isSpace, matches } from './bytes';

/** Attributes of one tag at most; Excel writes a few dozen. */
const MAX_ATTRIBUTES = 512;
const FIELDS = 4;

/** Where the attributes of the tag just read stand; strings are made only of those that are asked for. */
export class AttributeTable {
  count = 0;
  /** Offset behind the last attribute, where `>` or `/` stands; where the mistake is after a failed scan. */
  end = 0;
  /** The tag binds namespace prefixes. */
  hasBindings = false;
  /** Per attribute: start of the name, of the local name, of the value, and end of the value. */
  private readonly places = new Int32Array(MAX_ATTRIBUTES * FIELDS);

  constructor(private readonly bytes: Uint8Array, private readonly to: number) {}

  /** Take in the attributes from `from` up to the end of the tag. False when they are malformed. */
  scan(from: number): boolean {
    this.count = 0;
    this.hasBindings = false;
    let at = this.skipSpace(from);
    for (;;) {
      this.end = at;
      const byte = at < this.to ? this.bytes[at] ?? 0 : -1;
      if (byte === GREATER || byte === SLASH) return true;
      if (byte < 0 || this.count === MAX_ATTRIBUTES) return false;
      const next = this.scanOne(at);
      if (next < 0) return false;
      at = this.skipSpace(next);
      if (at === next && this.bytes[at] !== GREATER && this.bytes[at] !== SLASH) return false;
    }
  }

  /** The attribute with this local name whatever its prefix, an unprefixed one first; -1 when there is none. */
  find(local: string): number {
    let prefixed = -1;
    for (let index = 0; index < this.count; index++) {
      if (!this.hasLocal(index, local) || this.isBinding(index)) continue;
      if (this.nameStart(index) === this.localStart(index)) return index;
      if (prefixed < 0) prefixed = index;
    }
    return prefixed;
  }

  hasLocal(index: number, local: string): boolean {
    return this.localEnd(index) - this.localStart(index) === local.length && matches(this.bytes, this.localStart(index), local);
  }

  /** True for `xmlns` and `xmlns:…`. */
  isBinding(index: number): boolean {
    if (!this.hasBindings || !matches(this.bytes, this.nameStart(index), 'xmlns')) return false;
    const length = this.localEnd(index) - this.nameStart(index);
    return length === 5 || this.bytes[this.nameStart(index) + 5] === COLON;
  }

  nameStart(index: number): number {
    return this.places[index * FIELDS] ?? 0;
  }

  localStart(index: number): number {
    return this.places[index * FIELDS + 1] ?? 0;
  }

  valueStart(index: number): number {
    return this.places[index * FIELDS + 2] ?? 0;
  }

  valueEnd(index: number): number {
    return this.places[index * FIELDS + 3] ?? 0;
  }

  /** The name ends where white space or `=` follows. */
  localEnd(index: number): number {
    let at = this.localStart(index);
    while (!endsName(this.bytes[at] ?? 0)) at++;
    return at;
  }

  private scanOne(start: number): number {
    let at = start;
    let local = start;
    for (; at < this.to; at++) {
      const byte = this.bytes[at] ?? 0;
      if (byte === COLON) local = at + 1;
      else if (endsName(byte)) break;
    }
    if (at === start || local === at) return -1;
    if (matches(this.bytes, start, 'xmlns')) this.hasBindings = true;
    const equals = this.skipSpace(at);
    if (this.bytes[equals] !== EQUALS) return -1;
    return this.scanValue(start, local, this.skipSpace(equals + 1));
  }

  private scanValue(start: number, local: number, quoteAt: number): number {
    const quote = this.bytes[quoteAt];
    if (quoteAt >= this.to || (quote !== QUOTE && quote !== APOSTROPHE)) return -1;
    let at = quoteAt + 1;
    for (; at < this.to && this.bytes[at] !== quote; at++) {
      if (this.bytes[at] === LESS) return -1;
    }
    if (at >= this.to) return -1;
    const place = this.count * FIELDS;
    this.places[place] = start;
    this.places[place + 1] = local;
    this.places[place + 2] = quoteAt + 1;
    this.places[place + 3] = at;
    this.count++;
    return at + 1;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (at < this.to && isSpace(this.bytes[at] ?? 0)) at++;
    return at;
  }
}
