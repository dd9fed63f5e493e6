import type { CellRange } from '../../../../src/workbook';
import { findCells } from '../model/find-cells';
import { intersect } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { excelClass } from '../run/thing';
import type { Method, TypedClass } from '../run/thing';
import type { Area } from './areas';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidationClass } from './data-validation';
import { RangeFormat } from './format';
import { lineProperties } from './line-properties';
import { RangeAreas } from './range-areas';
import { changeMethods } from './range-changes';
import { contentProperties } from './range-contents';
import { placeMethods, placeProperties } from './range-places';
import { propertyMethods } from './range-properties';
import { hyperlink } from './hyperlink';
import { worksheetOf } from './worksheet-link';

const selectMethod: Method<Area> = ({ sheet, range }, _, session) => {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'Cells of a hidden sheet cannot be selected.');
  if (session.book.activeSheet !== sheet.id) {
    session.book.activeSheet = sheet.id;
    session.events.activated(sheet);
  }
  session.book.selection = { sheet: sheet.id, range };
};

function special(area: Area, type: unknown): readonly CellRange[] {
  if (typeof type !== 'string') throw new ExcelError('InvalidArgument');
  const found = findCells(area.sheet, area.range, type);
  if (found === null) throw new ExcelError('NotImplemented', `The stand-in does not look for special cells of type ${type}.`);
  return found;
}

export const RangeClass: TypedClass<Area> = excelClass<Area>({
  name: 'Range',
  properties: {
    ...placeProperties,
    ...contentProperties,
    ...lineProperties,
    Hyperlink: hyperlink,
    HasSpill: { get: () => false },
    Format: { object: ({ sheet, range }) => RangeFormat.of({ sheet, ranges: [range] }) },
    Worksheet: { object: ({ sheet }) => worksheetOf(sheet) },
    ConditionalFormats: { object: ({ sheet, range }) => ConditionalFormatCollection.of({ sheet, ranges: [range] }) },
    DataValidation: { object: ({ sheet, range }) => DataValidationClass.of({ sheet, ranges: [range] }) },
  },
  methods: {
    ...placeMethods((area) => RangeClass.of(area)),
    ...changeMethods,
    ...propertyMethods,
    Select: selectMethod,
    GetMergedAreasOrNullObject: ({ sheet, range }) => {
      const ranges = sheet.merges.filter((merge) => intersect(merge, range) !== null);
      return ranges.length === 0 ? null : RangeAreas.of({ sheet, ranges });
    },
    GetSpecialCells: (area, [type]) => {
      const ranges = special(area, type);
      if (ranges.length === 0) throw new ExcelError('ItemNotFound');
      return RangeAreas.of({ sheet: area.sheet, ranges });
    },
    GetSpecialCellsOrNullObject: (area, [type]) => {
      const ranges = special(area, type);
      return ranges.length === 0 ? null : RangeAreas.of({ sheet: area.sheet, ranges });
    },
  },
});
