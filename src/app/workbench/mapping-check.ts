import { say } from '../../messages';
import type { Language } from '../../messages';
import { columnIndex, WorkbookError } from '../../workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { columnsOfKind } from './mapping-draft';
import type { DraftSource } from './mapping-draft';
import type { MappingDraft } from './views';

/**
 * The sheet of a name.
 *
 * @throws {WorkbookError} when there is none, or it is Cermat's own
 */
export function sheetToMap(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new WorkbookError('workbench.mapping-no-sheet', { sheet: name.slice(0, 80) });
  if (sheet.marker !== null) throw new WorkbookError('workbench.mapping-own-sheet', { sheet: name });
  return sheet;
}

function widthOf({ rows }: SheetSnapshot): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function refuseRow({ headerRow, sheet: name }: MappingDraft, sheet: SheetSnapshot): void {
  const last = sheet.rows.length;
  if (!Number.isInteger(headerRow) || headerRow < 0 || headerRow > last) {
    throw new WorkbookError('workbench.mapping-row', { sheet: name, row: String(headerRow), last });
  }
}

/**
 * Refuse a draft that cannot be kept. Needed columns may be absent: the Data view says so.
 *
 * @throws {WorkbookError} for a header row outside of the sheet, an unknown column, letters that are none or lie
 *   outside, one sheet column for two columns, or no column at all
 */
export function refuseDraft(draft: MappingDraft, { sheet, pack }: DraftSource, language: Language): void {
  refuseRow(draft, sheet);
  const titles = new Map(columnsOfKind(pack, draft.kind).map(({ id, header }) => [id, header[language]]));
  const width = widthOf(sheet);
  const byColumn = new Map<number, string>();
  for (const [id, letters] of Object.entries(draft.columns)) {
    const title = titles.get(id);
    const table = say(language, `results.table.${draft.kind}`);
    if (title === undefined) throw new WorkbookError('workbench.mapping-unknown-column', { column: id.slice(0, 80), table });
    if (letters === null) continue;
    const column = columnIndex(letters);
    if (column === null || column >= width) throw new WorkbookError('workbench.mapping-letters', { letters: letters.slice(0, 8), title, sheet: sheet.name });
    const other = byColumn.get(column);
    if (other !== undefined) throw new WorkbookError('workbench.mapping-same-column', { letters: letters.toUpperCase(), one: other, other: title });
    byColumn.set(column, title);
  }
  if (byColumn.size === 0) throw new WorkbookError('workbench.mapping-empty', { sheet: sheet.name });
}
