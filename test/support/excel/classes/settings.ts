import { ExcelError } from '../run/excel-error';
import { changeBook } from '../run/guard';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { textOf } from './areas';
import { collectionMembers } from './collection';

export const Setting: TypedClass<string> = excelClass<string>({
  name: 'Setting',
  key: (key) => key,
  properties: {
    Key: { get: (key) => key },
    Value: { get: (key, { book }) => book.settings.get(key), set: (key, value, session) => { changeBook(session); session.book.settings.set(key, value); } },
  },
  methods: {
    Delete: (key, _, session) => {
      changeBook(session);
      if (!session.book.settings.delete(key)) throw new ExcelError('ItemNotFound');
    },
  },
});

const members = collectionMembers<null>({ items: (_, { book }) => [...book.settings.keys()].map((key) => Setting.of(key)), matches: (item, key) => item.target === key }, ['GetItemAt']);

/** Settings that add-ins keep in the workbook. */
export const SettingCollection: TypedClass<null> = excelClass<null>({
  name: 'SettingCollection',
  ...members,
  methods: {
    ...members.methods,
    Add: (_, [key, value], session) => {
      changeBook(session);
      session.book.settings.set(textOf(key), value);
      return Setting.of(textOf(key));
    },
  },
});
