import { endsName, matches } from '../xml/bytes';
import type { XmlScanner } from '../xml/scanner';
import { readColumn, readRow } from './address';
import { readPlainNumber } from './number-text';

/** How the value of a cell is written (attribute `t`). */
export type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

const LETTER_B = 98;
const LETTER_D = 100;
const LETTER_E = 101;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** The attributes of the `c` tag that was read last; one object for all cells of a sheet. */
export class CellHead {
  /** Where the cell says it stands; -2 when it does not say, -1 when what it says is no cell of a sheet. */
  row = -2;
  column = -2;
  style = 0;
  type: CellType = 'number';

  constructor(private readonly xml: XmlScanner) {}

  read(): void {
    this.row = -2;
    this.column = -2;
    this.style = 0;
    this.type = 'number';
    const { attributes, bytes } = this.xml;
    for (let index = 0; index < attributes.count; index++) {
      const at = attributes.nameStart(index);
      if (endsName(bytes[at + 1] ?? 0)) this.take(bytes[at] ?? 0, attributes.valueStart(index), attributes.valueEnd(index));
    }
  }

  private take(letter: number, start: number, end: number): void {
    const { bytes } = this.xml;
    if (letter === LETTER_S) this.style = readPlainNumber(bytes, start, end);
    else if (letter === LETTER_T) this.type = readType(bytes, start, end);
    else if (letter === LETTER_R) {
      this.column = readColumn(bytes, start, end);
      this.row = readRow(bytes, start, end);
    }
  }
}

function readType(bytes: Uint8Array, start: number, end: number): CellType {
  const letter = bytes[start];
  if (end - start === 1) {
    if (letter === LETTER_S) return 'shared';
    if (letter === LETTER_B) return 'boolean';
    if (letter === LETTER_E) return 'error';
    return letter === LETTER_D ? 'date' : 'number';
  }
  if (end - start === 3 && matches(bytes, start, 'str')) return 'text';
  return end - start === 9 && matches(bytes, start, 'inlineStr') ? 'inline' : 'number';
}
