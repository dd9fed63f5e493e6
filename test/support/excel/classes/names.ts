import type { ExcelSheet } from '../model/book';
import { parseAddress } from '../model/parse-address';
import { localAddress, quoteSheet } from '../model/ranges';
import type { NamedItem } from '../model/parts';
import { ExcelError } from '../run/excel-error';
import { isBalanced } from '../run/enter-values';
import { changeBook, changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass, Thing } from '../run/thing';
import type { TypedClass } from '../run/thing';
import type { Area } from './areas';
import { collectionMembers, isSameText } from './collection';
import { RangeClass } from './range';
import { worksheetOf } from './worksheet-link';

/** Where names stand: on a sheet, or in the workbook (null). */
interface NamesTarget {
  readonly sheet: ExcelSheet | null;
}

interface NameTarget extends NamesTarget {
  readonly item: NamedItem;
}

function listOf({ sheet }: NamesTarget, session: Session): NamedItem[] {
  return sheet === null ? session.book.names : sheet.names;
}

function change({ sheet }: NamesTarget, session: Session): void {
  if (sheet === null) changeBook(session);
  else changeSheet(session, sheet, 'sheet');
}

function formulaOf(reference: unknown): string {
  if (reference instanceof Thing) {
    const { sheet, range } = reference.target as Area;
    return `=${quoteSheet(sheet.name)}!${localAddress(range).replace(/[A-Z]+|\d+/g, '$$$&')}`;
  }
  const text = typeof reference === 'string' ? reference : '';
  const literals = text.match(/"(?:[^"]|"")*"/g) ?? [];
  const isRight = /^=./.test(text) && isBalanced(text.slice(1)) && text.length <= 8192 && literals.every((literal) => literal.length <= 257);
  if (!isRight) throw new ExcelError('InvalidArgument', 'The formula of the name is not valid, or holds a text of more than 255 characters.');
  return text;
}

/** Text, number or truth of a constant, the type that goes with it. */
function constantOf(formula: string): { type: string; value: unknown } {
  const literals = /^="(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(formula) ? formula.match(/"(?:[^"]|"")*"/g) ?? [] : null;
  if (literals !== null) return { type: 'String', value: literals.map((literal) => literal.slice(1, -1).replaceAll('""', '"')).join('') };
  if (/^=-?\d+(?:\.\d+)?$/.test(formula)) return { type: 'Double', value: Number(formula.slice(1)) };
  if (/^=(?:TRUE|FALSE)$/i.test(formula)) return { type: 'Boolean', value: formula.toUpperCase() === '=TRUE' };
  return parseAddress(formula.slice(1)) === null ? { type: 'Error', value: '#VALUE!' } : { type: 'Range', value: formula.slice(1) };
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

function add(target: NamesTarget, name: unknown, reference: unknown, comment: unknown, session: Session): Thing {
  if (typeof name !== 'string' || !NAME.test(name) || parseAddress(name) !== null || /^[rc]$/i.test(name)) throw new ExcelError('InvalidArgument', `"${String(name)}" is no name.`);
  const formula = formulaOf(reference);
  change(target, session);
  const names = listOf(target, session);
  if (names.some((one) => isSameText(one.name, name))) throw new ExcelError('ItemAlreadyExists', `The name "${name}" exists.`);
  const item: NamedItem = { name, formula, visible: true, comment: typeof comment === 'string' ? comment : '' };
  names.push(item);
  return NamedItemClass.of({ ...target, item });
}

function rangeOf(session: Session, { sheet, item }: NameTarget): Thing | null {
  const found = parseAddress(item.formula.slice(1));
  const on = found?.sheet === null ? sheet : session.book.sheets.find((one) => isSameText(one.name, found?.sheet));
  return found === null || on === null || on === undefined ? null : RangeClass.of({ sheet: on, range: found.range });
}

export const NamedItemClass: TypedClass<NameTarget> = excelClass<NameTarget>({
  name: 'NamedItem',
  key: ({ item }) => item.name,
  properties: {
    Name: { get: ({ item }) => item.name },
    Formula: { get: ({ item }) => item.formula, set: (target, value, session) => { const formula = formulaOf(value); change(target, session); target.item.formula = formula; } },
    Value: { get: ({ item }) => constantOf(item.formula).value },
    Type: { get: ({ item }) => constantOf(item.formula).type },
    Visible: { get: ({ item }) => item.visible, set: (target, value, session) => { change(target, session); target.item.visible = value === true; } },
    Comment: { get: ({ item }) => item.comment, set: (target, value, session) => { change(target, session); target.item.comment = String(value); } },
    Scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    WorksheetOrNullObject: { object: ({ sheet }) => (sheet === null ? null : worksheetOf(sheet)) },
  },
  methods: {
    Delete: (target, _, session) => {
      change(target, session);
      const names = listOf(target, session);
      if (!names.includes(target.item)) throw new ExcelError('ItemNotFound');
      names.splice(names.indexOf(target.item), 1);
    },
    GetRange: (target, _, session) => {
      const found = rangeOf(session, target);
      if (found === null) throw new ExcelError('InvalidReference');
      return found;
    },
    GetRangeOrNullObject: (target, _, session) => rangeOf(session, target),
  },
});

const members = collectionMembers<NamesTarget>({
  items: (target, session) => listOf(target, session).map((item) => NamedItemClass.of({ ...target, item })),
  matches: (item, key) => isSameText((item.target as NameTarget).item.name, key),
}, ['GetItemAt']);

export const NamedItemCollection: TypedClass<NamesTarget> = excelClass<NamesTarget>({
  name: 'NamedItemCollection',
  ...members,
  methods: { ...members.methods, Add: (target, [name, reference, comment], session) => add(target, name, reference, comment, session) },
});
