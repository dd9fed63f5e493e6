import { arrayChange, type CellContent, type CellRange } from '../../../../workbook';
import { cellText } from '../addresses';
import type { PartEdit } from '../opc/part-edit';
import { inlineText, looksLikeFormula } from '../sheet/cell-writer';
import { appendInto, removeAttribute } from '../xml/change-element';
import type { ElementPlace } from '../xml/outline';
import { scanRows, type ScannedCell, type ScannedRow } from './scan-rows';
import { arrayRange, SharedGroups } from './shared-groups';
import type { Targets } from './targets';

/** What new cells need to know of the sheet and the workbook around them. */
export interface CellSurroundings {
  readonly sheet: string;
  readonly edit: PartEdit;
  readonly sheetData: ElementPlace;
  /** Style of cells in a column without any; null for the default. */
  columnStyle(column: number): string | null;
  /** The same style for text that must not be taken for a formula. */
  quotedStyle(style: number): number;
}

/** What became of the formulas of a sheet. */
export interface FormulaReport {
  /** Addresses whose formulas were overwritten. */
  readonly overwritten: ReadonlySet<string>;
  readonly hasFormulas: boolean;
}

/** Changes cells in the rows of one sheet; everything that is not changed stays to the byte. */
export class SheetCells {
  private readonly overwritten = new Set<string>();
  private readonly rowNumbers: number[] = [];
  private readonly rowStarts: number[] = [];
  private readonly missing: Set<number>;
  private hasFormulas = false;
  private readonly groups: SharedGroups;

  constructor(private readonly around: CellSurroundings, private readonly targets: Targets) {
    this.missing = new Set(targets.rows.keys());
    this.groups = new SharedGroups(around.edit);
  }

  /** @throws {WorkbookError} `workbook.array-range` */
  write(): FormulaReport {
    const { edit, sheetData } = this.around;
    for (const row of scanRows(edit.bytes, sheetData)) {
      this.rowNumbers.push(row.row);
      this.rowStarts.push(row.place.start);
      this.look(row);
      if (this.targets.rows.has(row.row) && this.missing.delete(row.row)) this.writeRow(row);
    }
    this.groups.finish(sheetData.prefix);
    this.writeMissingRows();
    return { overwritten: this.overwritten, hasFormulas: this.hasFormulas };
  }

  private look(row: ScannedRow): void {
    for (const cell of row.cells) {
      if (cell.formula === null) continue;
      this.hasFormulas = true;
      const range = arrayRange(cell.formula);
      if (range !== null) this.requireOutside(range);
      if (this.targets.has(cell.row, cell.column)) this.loseFormula(cell);
      else this.groups.meet(cell);
    }
  }

  private loseFormula(cell: ScannedCell): void {
    this.overwritten.add(cellText(cell.row, cell.column));
    this.groups.lose(cell);
  }

  private requireOutside(range: CellRange): void {
    const inside = this.targets.firstIn(range);
    if (inside === null) return;
    throw arrayChange(this.around.sheet, inside.row, inside.column);
  }

  private writeRow(row: ScannedRow): void {
    const { edit } = this.around;
    const known = new Map(row.cells.map((cell) => [cell.column, cell]));
    let added = '';
    let isWider = false;
    for (const [column, value] of this.targets.inRow(row.row)) {
      const cell = known.get(column);
      if (cell !== undefined) {
        edit.replace(cell.start, cell.end, this.cellElement(row.row, column, value, cell.style));
        continue;
      }
      const text = value === null || value === '' ? '' : this.cellElement(row.row, column, value, row.style ?? this.around.columnStyle(column));
      isWider ||= text !== '';
      const next = row.cells.find((other) => other.column > column);
      if (next === undefined) added += text;
      else edit.insert(next.start, text);
    }
    if (added !== '') appendInto(edit, row.place, added);
    if (isWider) removeAttribute(edit, row.place, 'spans');
  }

  private writeMissingRows(): void {
    const { edit, sheetData } = this.around;
    let atEnd = '';
    let next = 0;
    for (const row of [...this.missing].sort((a, b) => a - b)) {
      const cells = this.targets.inRow(row).filter(([, value]) => value !== null && value !== '')
        .map(([column, value]) => this.cellElement(row, column, value, this.around.columnStyle(column)));
      if (cells.length === 0) continue;
      const name = `${sheetData.prefix}row`;
      const text = `<${name} r="${row + 1}">${cells.join('')}</${name}>`;
      while (next < this.rowNumbers.length && (this.rowNumbers[next] ?? 0) <= row) next += 1;
      const start = this.rowStarts[next];
      if (start === undefined) atEnd += text;
      else edit.insert(start, text);
    }
    if (atEnd !== '') appendInto(edit, sheetData, atEnd);
  }

  private cellElement(row: number, column: number, value: CellContent, style: string | null): string {
    const { prefix } = this.around.sheetData;
    const isQuoted = typeof value === 'string' && looksLikeFormula(value);
    const number = isQuoted ? String(this.around.quotedStyle(Number(style ?? 0))) : style;
    const open = `<${prefix}c r="${cellText(row, column)}"${number === null ? '' : ` s="${number}"`}`;
    if (value === null || value === '') return `${open}/>`;
    const close = `</${prefix}c>`;
    if (typeof value === 'string') return `${open} t="inlineStr"><${prefix}is>${inlineText(value, prefix)}</${prefix}is>${close}`;
    const type = typeof value === 'boolean' ? ' t="b"' : '';
    return `${open}${type}><${prefix}v>${Number(value)}</${prefix}v>${close}`;
  }
}
