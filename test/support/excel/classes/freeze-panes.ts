import type { ExcelSheet } from '../model/book';
import { ROWS, COLUMNS } from '../model/book';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { areaFrom, wholeNumber } from './areas';
import { RangeClass } from './range';

function freeze(session: Session, sheet: ExcelSheet, rows: number, columns: number): void {
  changeSheet(session, sheet, 'sheet');
  sheet.frozen = { rows, columns };
}

export const FreezePanes: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [count], session) => { freeze(session, sheet, wholeNumber(count, 1), 0); },
    FreezeColumns: (sheet, [count], session) => { freeze(session, sheet, 0, wholeNumber(count, 1)); },
    FreezeAt: (sheet, [range], session) => {
      const { bottom, right } = areaFrom(session, range, sheet).range;
      freeze(session, sheet, bottom === ROWS - 1 ? 0 : bottom + 1, right === COLUMNS - 1 ? 0 : right + 1);
    },
    Unfreeze: (sheet, _, session) => { freeze(session, sheet, 0, 0); },
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return RangeClass.of({ sheet, range: { top: 0, left: 0, bottom: rows === 0 ? ROWS - 1 : rows - 1, right: columns === 0 ? COLUMNS - 1 : columns - 1 } });
    },
  },
});
