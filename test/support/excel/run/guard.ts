import type { CellRange } from '../../../../src/workbook';
import type { ExcelSheet } from '../model/book';
import { filledPart } from '../model/cells';
import { formatAt } from '../model/formats';
import { WHOLE_SHEET } from '../model/ranges';
import { ExcelError } from './excel-error';
import type { Session } from './session';

/** What about a sheet is to be changed; a protected sheet may allow some of it. */
export type ChangeKind = 'contents' | 'formatCells' | 'formatColumns' | 'formatRows' | 'objects' | 'sheet';

const ALLOWED_BY: Readonly<Partial<Record<ChangeKind, string>>> = {
  formatCells: 'allowFormatCells', formatColumns: 'allowFormatColumns', formatRows: 'allowFormatRows', objects: 'allowEditObjects',
};

/**
 * The workbook is about to be changed: refuse what Excel refuses, and note that something changes.
 *
 * @param range which cells; the whole sheet when it is left out
 * @throws {ExcelError} `AccessDenied`
 */
export function changeSheet(session: Session, sheet: ExcelSheet, kind: ChangeKind, range: CellRange = WHOLE_SHEET): void {
  changeBook(session);
  if (!session.book.sheets.includes(sheet)) throw new ExcelError('InvalidReference', 'The sheet is no longer there.');
  if (sheet.protection.isProtected && !isAllowed(sheet, kind, range)) {
    throw new ExcelError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
  }
}

/** @throws {ExcelError} `AccessDenied` when the workbook can only be read */
export function changeBook(session: Session): void {
  if (session.book.readOnly) throw new ExcelError('AccessDenied', 'The workbook is open for reading only.');
  session.journal.change();
}

/** @throws {ExcelError} `AccessDenied` when the structure of the workbook is protected */
export function changeStructure(session: Session): void {
  changeBook(session);
  if (session.book.isStructureProtected) throw new ExcelError('AccessDenied', 'The structure of the workbook is protected.');
}

function isAllowed(sheet: ExcelSheet, kind: ChangeKind, range: CellRange): boolean {
  if (kind === 'contents') return isUnlocked(sheet, range);
  const option = ALLOWED_BY[kind];
  return option !== undefined && sheet.protection.options[option] === true;
}

function isUnlocked(sheet: ExcelSheet, range: CellRange): boolean {
  const part = range.bottom === WHOLE_SHEET.bottom || range.right === WHOLE_SHEET.right ? filledPart(sheet, range) : range;
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      if (formatAt(sheet, row, column)['protection.locked'] !== false) return false;
    }
  }
  return true;
}
