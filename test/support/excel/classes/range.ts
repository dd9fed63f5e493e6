import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import type { CellRange } from '../../../../src/workbook';
import { putValue, valueAt } from '../model/cells';
import { setFormat } from '../model/formats';
import { findCells } from '../model/find-cells';
import { countCells, intersect } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Method, Property, TypedClass } from '../run/thing';
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
import { worksheetOf } from './worksheet-link';

const hyperlink: Property<Area> = {
  get: ({ sheet, range }) => sheet.links.get(cellKey(range.top, range.left)) ?? null,
  set: ({ sheet, range }, value, session) => { setLink(session, { sheet, range }, value); },
};

/** Excel writes the text of a link into its cell, and makes it look like one. */
function setLink(session: Session, { sheet, range }: Area, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument');
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  if ((typeof address !== 'string') === (typeof documentReference !== 'string')) throw new ExcelError('InvalidArgument', 'A link has an address or a documentReference.');
  changeSheet(session, sheet, 'contents', range);
  if (countCells(range) > 10_000) throw new ExcelError('InvalidArgument');
  const link = Object.fromEntries(Object.entries({ address, documentReference, screenTip, textToDisplay }).filter(([, one]) => typeof one === 'string'));
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      sheet.links.set(cellKey(row, column), link);
      const shown = typeof textToDisplay === 'string' ? textToDisplay : valueAt(sheet, row, column) === null ? String(documentReference ?? address) : null;
      if (shown !== null) putValue(sheet, row, column, shown);
    }
  }
  setFormat(sheet, range, { 'font.underline': 'Single', 'font.color': '#0563C1' });
}

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
