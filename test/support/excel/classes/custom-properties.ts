import type { ExcelSheet } from '../model/book';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { textOf } from './areas';
import { collectionMembers, isSameText } from './collection';

interface CustomTarget {
  readonly sheet: ExcelSheet;
  readonly key: string;
}

export const CustomProperty: TypedClass<CustomTarget> = excelClass<CustomTarget>({
  name: 'WorksheetCustomProperty',
  key: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ sheet, key }) => sheet.customProperties.get(key), set: ({ sheet, key }, value, session) => { changeSheet(session, sheet, 'sheet'); sheet.customProperties.set(key, textOf(value)); } },
  },
  methods: {
    Delete: ({ sheet, key }, _, session) => {
      changeSheet(session, sheet, 'sheet');
      if (!sheet.customProperties.delete(key)) throw new ExcelError('ItemNotFound');
    },
  },
});

const members = collectionMembers<ExcelSheet>({
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => CustomProperty.of({ sheet, key })),
  matches: (item, key) => isSameText((item.target as CustomTarget).key, key),
}, ['GetItemAt']);

/** Texts that add-ins keep on a sheet. */
export const CustomPropertyCollection: TypedClass<ExcelSheet> = excelClass<ExcelSheet>({
  name: 'WorksheetCustomPropertyCollection',
  ...members,
  methods: {
    ...members.methods,
    Add: (sheet, [key, value], session) => {
      changeSheet(session, sheet, 'sheet');
      sheet.customProperties.set(textOf(key), textOf(value));
      return CustomProperty.of({ sheet, key: textOf(key) });
    },
  },
});
