import type { ExcelSheet } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { areaFrom } from './areas';
import { RangeClass } from './range';

export const AutoFilterClass: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'AutoFilter',
  properties: { Enabled: { get: ({ autoFilter }) => autoFilter !== null }, IsDataFiltered: { get: () => false }, Criteria: { get: () => [] } },
  methods: {
    Apply: (sheet, [range, column, criteria], session) => {
      if ((column ?? null) !== null || (criteria ?? null) !== null) throw new ExcelError('NotImplemented', 'The stand-in filters nothing away.');
      changeSheet(session, sheet, 'sheet');
      sheet.autoFilter = areaFrom(session, range, sheet).range;
    },
    Remove: (sheet, _, session) => { changeSheet(session, sheet, 'sheet'); sheet.autoFilter = null; },
    ClearCriteria: () => null,
    GetRange: (sheet) => {
      if (sheet.autoFilter === null) throw new ExcelError('ItemNotFound');
      return RangeClass.of({ sheet, range: sheet.autoFilter });
    },
    GetRangeOrNullObject: (sheet) => (sheet.autoFilter === null ? null : RangeClass.of({ sheet, range: sheet.autoFilter })),
  },
});
