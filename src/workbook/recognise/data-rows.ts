import { isBlank } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import type { Candidate } from './candidate';
import { namedColumns } from './candidate';
import { keyIds } from './key-columns';
import { KeylessRows } from './keyless-rows';
import { RowShape } from './row-shape';
import { isGroupHeading, isSignatureText } from './row-text';
import type { SheetReader } from './sheet-reader';

/** The data rows of a table, rows that look like data below the signature that ended it, and rows that name nothing. */
export interface DataRows {
  readonly rows: readonly number[];
  readonly late: readonly number[];
  readonly keyless: readonly number[];
}

/** As many digits as the shortest number that people write as a NIP, less one that was lost. */
const FEWEST_DIGITS = 8;
const LONGEST_NIP_TEXT = 60;
/** A title stands at most this far above its table. */
const TITLE_DISTANCE = 4;

function hasLongNumber(value: CellValue): boolean {
  if (typeof value === 'number') return value >= 1e7;
  if (typeof value !== 'string' || value.length > LONGEST_NIP_TEXT) return false;
  let digits = 0;
  for (let index = 0; index < value.length && digits < FEWEST_DIGITS; index += 1) {
    const code = value.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= FEWEST_DIGITS;
}

function isSignature(value: CellValue): boolean {
  return typeof value === 'string' && isSignatureText(value);
}

/** Reads one table's rows from top to bottom. */
class RowScan {
  private readonly rows: number[] = [];
  private readonly late: number[] = [];
  private readonly shape: RowShape;
  private readonly keyless: KeylessRows;
  /** Lines of units or JP below the headers of open columns belong to the header. */
  private readonly hasOpenColumns: boolean;
  private readonly keys: readonly number[];
  private readonly nip: number | null;
  private readonly name: number | null;
  /** A lesson is there with typed JP and a date, though its subject is still to be named. */
  private readonly lesson: { readonly jp: number; readonly day: number } | null;
  private isAfterHeader = true;
  private isEnded = false;

  constructor(private readonly reader: SheetReader, candidate: Candidate) {
    this.shape = new RowShape(reader, candidate);
    this.keyless = new KeylessRows(reader, this.shape, candidate);
    this.hasOpenColumns = candidate.open.length > 0;
    const columns = namedColumns(candidate);
    const ids = keyIds(candidate.kind);
    this.keys = ids.flatMap((id) => columns.get(id) ?? []);
    const [jp, day] = [columns.get('jp'), columns.get('tanggal')];
    this.lesson = candidate.kind === 'schedule' && jp !== undefined && day !== undefined ? { jp, day } : null;
    const isAboutPeople = ids.includes('nip');
    this.nip = isAboutPeople ? (columns.get('nip') ?? null) : null;
    this.name = isAboutPeople ? (columns.get('nama') ?? null) : null;
  }

  /** Data rows from `from` up to, not including, `to`; a title right above `to` is none when a header stands there. */
  scan(from: number, to: number, isHeaderNext: boolean): DataRows {
    for (let row = from; row < to; row += 1) this.read(row);
    while (isHeaderNext && this.endsInTitle(to)) this.rows.pop();
    return { rows: this.rows, late: this.late, keyless: this.keyless.rows };
  }

  private endsInTitle(to: number): boolean {
    const last = this.rows.at(-1);
    return last !== undefined && to - last <= TITLE_DISTANCE && this.shape.countFilled(last, 2) === 1;
  }

  private read(row: number): void {
    if (this.reader.isEmptyRow(row) && !this.hasKey(row)) {
      this.keyless.passEmpty();
      return;
    }
    const count = this.rows.length;
    this.readFilled(row);
    if (this.rows.length > count) this.keyless.passData();
  }

  private readFilled(row: number): void {
    if (this.isPlainPerson(row)) {
      (this.isEnded ? this.late : this.rows).push(row);
      this.isAfterHeader = false;
    } else if (this.hasKey(row)) this.readOddRow(row);
    else if (!this.isEnded && this.shape.isSigned(row)) this.isEnded = true;
    else if (!this.isEnded && (this.rows.length > 0 || !this.hasOpenColumns)) this.keyless.pass(row);
  }

  /** The ordinary row of a list of people: a long number as NIP, and a name. Decided without looking further. */
  private isPlainPerson(row: number): boolean {
    if (this.nip === null) return false;
    const nip = this.reader.value(row, this.nip);
    if (!hasLongNumber(nip) || isSignature(nip)) return false;
    if (this.name === null) return !this.shape.isSigned(row);
    const name = this.reader.value(row, this.name);
    return !isBlank(name) && !isSignature(name);
  }

  private readOddRow(row: number): void {
    if (this.shape.repeatsHeader(row)) {
      this.isEnded = false;
      this.isAfterHeader = true;
      return;
    }
    const isNumbering = this.isAfterHeader && this.shape.isNumbering(row);
    this.isAfterHeader = false;
    if (isNumbering || this.isEnded || this.shape.isTotal(row)) return;
    if (this.shape.isSigned(row)) this.isEnded = true;
    else if (!this.isHeading(row)) this.rows.push(row);
  }

  /** Something in a key column: typed, shown through a vertical merge, or a formula that was never calculated. */
  private hasKey(row: number): boolean {
    for (const column of this.keys) if (this.isKeyed(row, column)) return true;
    return this.lesson !== null && this.isLesson(row, this.lesson);
  }

  private isKeyed(row: number, column: number): boolean {
    const { reader } = this;
    const value = reader.value(row, column);
    if (value !== null && !isBlank(value)) return true;
    if (value === null && reader.sheet.formula(row, column) !== null) return true;
    if (column === this.nip || column === this.name) return false;
    const shown = reader.merges.shownRow(row, column);
    return shown !== row && !reader.isBlank(shown, column) && this.shape.countFilled(row, 1) > 0;
  }

  /** Computed JP are a sum, and a row that says so is one too. */
  private isLesson(row: number, { jp, day }: { readonly jp: number; readonly day: number }): boolean {
    const { reader } = this;
    const isDated = !reader.isBlank(reader.merges.shownRow(row, day), day);
    return isDated && !reader.isBlank(row, jp) && reader.sheet.formula(row, jp) === null && !this.shape.isTotal(row);
  }

  /** A lone text that is no person: "Kelompok 1" in the NIP column, or a text merged over most of the table. */
  private isHeading(row: number): boolean {
    if (this.shape.countFilled(row, 2) !== 1) return false;
    const column = this.keys.find((key) => !this.reader.isBlank(row, key));
    const value = column === undefined ? null : this.reader.value(row, column);
    if (column === undefined || typeof value !== 'string') return false;
    if (this.shape.isMergedOver(row, column)) return true;
    if (column === this.nip) return !/\d{3}/.test(value);
    return column === this.name && isGroupHeading(value);
  }
}

/**
 * The data rows of a table between its header and `to`: every row with something in a key column. Totals, headings,
 * a line of column numbers and repeated headers are skipped; a signature block ends the table until its header
 * comes again.
 *
 * @param isHeaderNext another table's header stands in row `to`
 */
export function findDataRows(candidate: Candidate, to: number, isHeaderNext: boolean): DataRows {
  return new RowScan(candidate.context.reader, candidate).scan(candidate.block.bottom + 1, to, isHeaderNext);
}
