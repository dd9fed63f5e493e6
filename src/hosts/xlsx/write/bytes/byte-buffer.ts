const CHUNK = 1 << 18;

/** Bytes that grow piece by piece; joined once at the end, so that a large sheet is never one giant string. */
export class ByteBuffer {
  private readonly full: Uint8Array[] = [];
  private chunk = new Uint8Array(1 << 12);
  private used = 0;
  private readonly encoder = new TextEncoder();

  /** Append text whose characters are all below 128. */
  ascii(text: string): this {
    if (text.length > this.chunk.length - this.used) this.grow(text.length);
    const { chunk } = this;
    let at = this.used;
    for (let index = 0; index < text.length; index++) chunk[at++] = text.charCodeAt(index);
    this.used = at;
    return this;
  }

  /** Append any text as UTF-8. */
  text(text: string): this {
    const most = text.length * 3;
    if (most > this.chunk.length - this.used) this.grow(most);
    this.used += this.encoder.encodeInto(text, this.chunk.subarray(this.used)).written;
    return this;
  }

  /** The chunks in order, not copied. */
  pieces(): Uint8Array[] {
    return [...this.full, this.chunk.subarray(0, this.used)];
  }

  private grow(needed: number): void {
    this.full.push(this.chunk.subarray(0, this.used));
    this.chunk = new Uint8Array(Math.max(CHUNK, needed));
    this.used = 0;
  }
}

/**
 * One array of all pieces.
 *
 * @example joinBytes([bytesOf('a'), bytesOf('b')]) // the bytes of 'ab'
 */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Text as UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-8 as text; for parts that are small. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
