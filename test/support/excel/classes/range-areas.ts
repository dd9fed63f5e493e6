import { countCells, localAddress, quoteSheet } from '../model/ranges';
import { excelClass } from '../run/thing';
import type { Thing, TypedClass } from '../run/thing';
import type { Areas } from './areas';
import { collectionMembers } from './collection';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidationClass } from './data-validation';
import { RangeFormat } from './format';
import { RangeClass } from './range';
import { clearRange } from './range-changes';
import { worksheetOf } from './worksheet-link';

export const RangeCollection: TypedClass<Areas> = excelClass<Areas>({
  name: 'RangeCollection',
  ...collectionMembers<Areas>({
    items: ({ sheet, ranges }): Thing[] => ranges.map((range) => RangeClass.of({ sheet, range })),
    matches: () => false,
  }, ['GetItem', 'GetItemOrNullObject']),
});

/** The longest address of several ranges that Excel takes and gives. */
export const LONGEST_ADDRESS = 8192;

export const RangeAreas: TypedClass<Areas> = excelClass<Areas>({
  name: 'RangeAreas',
  properties: {
    Address: { get: ({ sheet, ranges }) => ranges.map((range) => `${quoteSheet(sheet.name)}!${localAddress(range)}`).join(',') },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + countCells(range), 0) },
    Areas: { object: (areas) => RangeCollection.of(areas) },
    Worksheet: { object: ({ sheet }) => worksheetOf(sheet) },
    Format: { object: (areas) => RangeFormat.of(areas) },
    ConditionalFormats: { object: (areas) => ConditionalFormatCollection.of(areas) },
    DataValidation: { object: (areas) => DataValidationClass.of(areas) },
  },
  methods: {
    Clear: ({ sheet, ranges }, [applyTo], session) => { for (const range of ranges) clearRange(session, { sheet, range }, applyTo); },
  },
});
