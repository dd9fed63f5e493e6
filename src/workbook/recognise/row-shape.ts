import { isBlank } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import type { Candidate } from './candidate';
import { namedColumns } from './candidate';
import { isSignatureText, isTotalText, sequenceNumber } from './row-text';
import type { SheetReader } from './sheet-reader';

/** How the codes of settings, checklists (`konsumsi`) and worksheets (`I-SOL-3a-1`) are written. */
const CODE = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[A-Z]{1,4}-[A-Z]{1,6}-\d[a-z0-9-]{0,12})$/;
/** A row with no more than this below a table may be a signature. */
const FEW_CELLS = 3;

type HeaderLine = readonly (readonly [column: number, text: string])[];

function readHeaderLines(reader: SheetReader, candidate: Candidate): readonly HeaderLine[] {
  const lines: HeaderLine[] = [];
  for (let row = candidate.block.top; row <= candidate.block.bottom; row += 1) {
    const line = [...namedColumns(candidate).values()].flatMap((column) => {
      const value = reader.value(row, column);
      return typeof value === 'string' && !isBlank(value) ? [[column, value.trim()] as const] : [];
    });
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

function isSameText(value: CellValue, text: string): boolean {
  return typeof value === 'string' && value.trim() === text;
}

/** What a row of a table looks like when it is not an ordinary data row. */
export class RowShape {
  private readonly headerLines: readonly HeaderLine[];
  private readonly columnCount: number;
  private readonly codeColumn: number | null;

  constructor(private readonly reader: SheetReader, private readonly candidate: Candidate) {
    this.headerLines = readHeaderLines(reader, candidate);
    this.codeColumn = namedColumns(candidate).get('kode') ?? null;
    this.columnCount = candidate.reading.named.size + candidate.open.length;
  }

  /** Non-blank cells between the table's first and last column, counted up to `limit`. */
  countFilled(row: number, limit: number): number {
    return this.reader.countFilled(row, this.candidate.left, this.candidate.right, limit);
  }

  /** Part of a signature block: few cells, one of them a signature's words. */
  isSigned(row: number): boolean {
    const count = this.countFilled(row, FEW_CELLS + 1);
    if (count === 0 || count > FEW_CELLS || this.hasCode(row)) return false;
    for (const text of this.texts(row)) if (isSignatureText(text)) return true;
    return false;
  }

  /** Sums or means: the first text of the row says so and nothing else. The setting `jumlah-jp` is no sum. */
  isTotal(row: number): boolean {
    if (this.hasCode(row)) return false;
    for (const text of this.texts(row)) return isTotalText(text);
    return false;
  }

  /** "(1) (2) (3)": consecutive numbers under most columns. */
  isNumbering(row: number): boolean {
    let previous: number | null = null;
    let count = 0;
    for (let column = this.candidate.left; column <= this.candidate.right; column += 1) {
      const value = this.reader.headerValue(row, column);
      if (value === null) continue;
      const number = sequenceNumber(value);
      if (number === null || (previous !== null && number !== previous + 1)) return false;
      previous = number;
      count += 1;
    }
    return count >= 3 && count * 3 >= this.columnCount * 2;
  }

  /** A line of the table's own header, as on every page of a long list. */
  repeatsHeader(row: number): boolean {
    return this.headerLines.some((line) => {
      const filled = line.filter(([column]) => !this.reader.isBlank(row, column));
      return filled.length >= Math.min(2, line.length) && filled.every(([column, text]) => isSameText(this.reader.value(row, column), text));
    });
  }

  /** The cell is merged over most of the table, as a heading is. */
  isMergedOver(row: number, column: number): boolean {
    const merge = this.reader.merges.covering(row, column);
    const width = this.candidate.right - this.candidate.left + 1;
    return merge !== null && (merge.right - merge.left + 1) * 2 > width;
  }

  /** The row is about something that has a code, whatever its words begin with. */
  private hasCode(row: number): boolean {
    const value = this.codeColumn === null ? null : this.reader.value(row, this.codeColumn);
    return typeof value === 'string' && CODE.test(value.trim());
  }

  private* texts(row: number): Generator<string> {
    for (let column = this.candidate.left; column <= this.candidate.right; column += 1) {
      const value = this.reader.value(row, column);
      if (typeof value === 'string' && !isBlank(value)) yield value;
    }
  }
}
