import type { CellRange, NoteSnapshot, SheetSnapshot, TableSnapshot } from '../../../workbook';
import type { OpcPackage } from '../zip/package';
import { readHighlights, type Highlights } from './highlights';
import { readNotes } from './notes';
import { isMainNamespace, isTrue, forEachChild, openPart } from './part';
import { readMerges } from './ranges';
import { readRelationships } from './relationships';
import { RowBudget } from './row-budget';
import { SheetCells } from './sheet-cells';
import { readSheetData, type SheetContext } from './sheet-data';
import { readTable } from './tables';

/** All of a sheet but what the workbook part says of it. */
export type SheetContent = Omit<SheetSnapshot, 'name' | 'visibility' | 'marker'>;

interface Mutable {
  cells: SheetCells;
  merges: readonly CellRange[];
  isProtected: boolean;
  readonly highlights: Highlights;
}

/**
 * The content of a worksheet part with its tables and notes. A part that belongs to several sheets is read once:
 * `claim` says whether this is the first to ask.
 */
export function readSheetPart(pkg: OpcPackage, part: string, sheet: string, context: SheetContext, claim: (part: string) => boolean): SheetContent {
  const read: Mutable = { cells: new SheetCells([], context.budget), merges: [], isProtected: false, highlights: { byKey: new Map(), total: 0 } };
  const xml = openPart(pkg, part);
  if (xml.local !== 'worksheet' || !isMainNamespace(xml.namespace)) xml.fail(xml.start);
  forEachChild(xml, (local) => {
    if (!isMainNamespace(xml.namespace)) return;
    if (local === 'sheetData') read.cells = readSheetData(xml, sheet, context);
    else if (local === 'mergeCells') read.merges = readMerges(xml, sheet);
    else if (local === 'sheetProtection') read.isProtected = isTrue(xml.attribute('sheet'));
    else if (local === 'conditionalFormatting') readHighlights(xml, read.highlights);
  });
  return toContent(read, readAttached(pkg, part, sheet, claim));
}

/** A sheet without cells: a chart, a dialog, a macro sheet. */
export function emptySheet(): SheetContent {
  const nothing = { cells: new SheetCells([], new RowBudget()), merges: [], isProtected: false, highlights: { byKey: new Map(), total: 0 } };
  return toContent(nothing, { tables: [], notes: [] });
}

interface Attached {
  readonly tables: readonly TableSnapshot[];
  readonly notes: readonly NoteSnapshot[];
}

function readAttached(pkg: OpcPackage, part: string, sheet: string, claim: (part: string) => boolean): Attached {
  const links = readRelationships(pkg, part).filter(({ isExternal, target }) => !isExternal && pkg.has(target));
  const parts = (kind: string): string[] => links.filter((link) => link.kind === kind && claim(link.target)).map(({ target }) => target);
  return {
    tables: parts('table').map((target) => readTable(pkg, target, sheet)),
    notes: parts('comments').flatMap((target) => readNotes(pkg, target)),
  };
}

function toContent({ cells, merges, isProtected, highlights }: Mutable, { tables, notes }: Attached): SheetContent {
  return {
    rows: cells.rows,
    numberFormat: (row, column) => cells.numberFormat(row, column),
    formula: (row, column) => cells.formula(row, column),
    merges,
    tables,
    hiddenRows: cells.hiddenRows,
    notes,
    highlights: Array.from(highlights.byKey, ([key, ranges]) => ({ key, ranges })),
    isProtected,
  };
}
