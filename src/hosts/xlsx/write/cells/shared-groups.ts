import { WorkbookError, type CellRange } from '../../../../workbook';
import { decodeEscapes, escapeText } from '../../xml/scanner';
import { parseRange, rangeText } from '../addresses';
import type { PartEdit } from '../opc/part-edit';
import { textIn } from '../workbook/workbook-part';
import type { ScannedCell, ScannedFormula } from './scan-rows';
import { translateFormula } from './translate-formula';

/** A group of shared formulas that loses its first cell, which holds the formula for all. */
interface OrphanGroup {
  readonly master: ScannedCell;
  readonly formula: string;
  heir: { readonly cell: ScannedCell; readonly formula: ScannedFormula } | null;
  range: CellRange | null;
}

/** Gives groups of shared formulas a new first cell when the old one is overwritten. */
export class SharedGroups {
  private readonly orphans = new Map<string, OrphanGroup>();

  constructor(private readonly edit: PartEdit) {}

  /**
   * A cell that is overwritten: the group needs an heir if it was its first cell.
   *
   * @throws {WorkbookError} `xlsx.malformed` for a formula longer than Excel takes
   */
  lose(cell: ScannedCell): void {
    const { formula } = cell;
    if (formula?.type !== 'shared' || formula.group === null || formula.openEnd === formula.closeStart) return;
    const text = decodeEscapes(textIn(this.edit.bytes, { ...PLACE, ...formula }));
    if (text.length > MAX_FORMULA) throw new WorkbookError('xlsx.malformed', { part: this.edit.name, offset: formula.start });
    this.orphans.set(formula.group, { master: cell, formula: text, heir: null, range: null });
  }

  /** A cell that stays: it inherits if its group has lost its first cell. */
  meet(cell: ScannedCell): void {
    const { formula } = cell;
    if (formula?.type !== 'shared' || this.orphans.size === 0) return;
    const group = this.orphans.get(formula.group ?? '');
    if (group === undefined) return;
    group.heir ??= { cell, formula };
    group.range = around(group.range, cell);
  }

  finish(prefix: string): void {
    for (const [number, { master, formula, heir, range }] of this.orphans) {
      if (heir === null || range === null) continue;
      const text = translateFormula(formula, heir.cell.row - master.row, heir.cell.column - master.column);
      const tag = `${prefix}f`;
      const element = `<${tag} t="shared" ref="${rangeText(range)}" si="${number}">${escapeText(text)}</${tag}>`;
      this.edit.replace(heir.formula.start, heir.formula.end, element);
    }
  }
}

/** Longest formula that Excel writes. */
const MAX_FORMULA = 8192;
const PLACE = { name: '', local: '', prefix: '', isEmptyTag: false };

function around(range: CellRange | null, { row, column }: ScannedCell): CellRange {
  if (range === null) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row), left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row), right: Math.max(range.right, column),
  };
}

/** The cells of an array formula or data table, when it has more than one; such cells cannot change alone. */
export function arrayRange({ type, ref }: ScannedFormula): CellRange | null {
  if (type !== 'array' && type !== 'dataTable') return null;
  const range = parseRange(ref ?? '');
  return range === null || (range.top === range.bottom && range.left === range.right) ? null : range;
}
