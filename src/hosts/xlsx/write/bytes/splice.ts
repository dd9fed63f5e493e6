import { joinBytes } from './byte-buffer';

/** Replace `remove` bytes from offset `at` by `insert`. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: Uint8Array;
}

/** What undoes one splice: at offset `at` of the result, `length` bytes stand for the bytes `original`. */
export interface Reversal {
  readonly at: number;
  readonly length: number;
  readonly original: Uint8Array;
}

/** Splices in the order of their places; those at one place stay in the order they were made. */
export function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.at - b.at);
}

/**
 * Bytes with ordered splices applied; what no splice covers is copied as it is.
 *
 * @example applySplices(bytesOf('abc'), [{ at: 1, remove: 1, insert: bytesOf('XY') }]) // the bytes of 'aXYc'
 */
export function applySplices(bytes: Uint8Array, ordered: readonly Splice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { at, remove, insert } of ordered) {
    if (at > from) pieces.push(bytes.subarray(from, at));
    pieces.push(insert);
    from = Math.max(from, at + remove);
  }
  pieces.push(bytes.subarray(from));
  return joinBytes(pieces);
}

/** How to get from the result of ordered splices back to `bytes`. */
export function reversalsOf(bytes: Uint8Array, ordered: readonly Splice[]): Reversal[] {
  let shift = 0;
  return ordered.map(({ at, remove, insert }) => {
    const reversal = { at: at + shift, length: insert.length, original: bytes.slice(at, at + remove) };
    shift += insert.length - remove;
    return reversal;
  });
}
