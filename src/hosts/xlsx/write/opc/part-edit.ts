import { toEditable } from '../xml/editable';
import { bytesOf } from '../bytes/byte-buffer';
import { applySplices, inOrder, reversalsOf, type Reversal, type Splice } from '../bytes/splice';

/** A part that is being changed at exact offsets; all other bytes stay. Offsets are always those of `bytes`. */
export class PartEdit {
  private readonly splices: Splice[] = [];

  /** In UTF-8, see {@link toEditable}. */
  readonly bytes: Uint8Array;

  constructor(readonly name: string, private readonly stored: Uint8Array) {
    this.bytes = toEditable(stored, name);
  }

  get isChanged(): boolean {
    return this.splices.length > 0;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.splices.push({ at: start, remove: end - start, insert: bytesOf(text) });
  }

  remove(start: number, end: number): void {
    this.replace(start, end, '');
  }

  /** The new content. */
  result(): Uint8Array {
    return applySplices(this.bytes, inOrder(this.splices));
  }

  /** How to get back from the result. */
  reversals(): Reversal[] {
    if (this.bytes === this.stored) return reversalsOf(this.bytes, inOrder(this.splices));
    return [{ at: 0, length: this.result().length, original: this.stored }];
  }
}
