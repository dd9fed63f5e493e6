import type { BookFacts, DefinedName, ListedSheet } from './facts';
import type { Later } from './later';

const VISIBILITY: Readonly<Record<string, ListedSheet['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** Ask for what concerns the workbook as a whole. */
export function askBook(context: Excel.RequestContext): Later<BookFacts> {
  const { workbook } = context;
  const { worksheets, names, tables, protection } = workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  names.load('items/name,items/formula');
  tables.load('items/name');
  protection.load('protected');
  workbook.load('readOnly');
  const calendar = askCalendar(workbook);
  return () => ({
    sheets: worksheets.items.map(listedSheet),
    names: names.items.map(definedName),
    tables: tables.items.map((table) => table.name),
    date1904: calendar(),
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
  });
}

function listedSheet({ id, name, visibility, protection }: Excel.Worksheet): ListedSheet {
  return { id, name, visibility: VISIBILITY[visibility] ?? 'visible', isProtected: protection.protected };
}

export function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, formula: typeof formula === 'string' ? formula : '' };
}

/** Excel does not tell its calendar, but it counts by it: 1904-01-02 is day 1 of the one and 1463 of the other. */
function askCalendar(workbook: Excel.Workbook): Later<boolean> {
  const day = workbook.functions.date(1904, 1, 2);
  day.load('value');
  return () => day.value === 1;
}
