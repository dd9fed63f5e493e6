import type { Report } from '../../domain/findings';
import { columnIndex } from '../../workbook';
import type { ExpectedCell, WorkbookPlan, WorkbookSnapshot } from '../../workbook';

/** The columns that say whom a row is about. */
const IDENTITY = ['nip', 'nama'] as const;

/**
 * The plan, which also expects the last person of the roster in the same row: a row that somebody inserts or deletes
 * above moves it, also where every marked cell is as blank as before, and marks would stand beside other people.
 */
export function expectRosterEnd(plan: WorkbookPlan, report: Report, snapshot: WorkbookSnapshot): WorkbookPlan {
  const cells = lastPerson(report, snapshot);
  return cells.length === 0 ? plan : { ...plan, expects: { [Symbol.iterator]: () => joined(plan.expects ?? [], cells) } };
}

function lastPerson({ tables, participants }: Report, { sheets }: WorkbookSnapshot): readonly ExpectedCell[] {
  const last = participants.at(-1);
  const columns = tables.find(({ kind }) => kind === 'participants')?.columns;
  if (last === undefined || columns === undefined) return [];
  const values = sheets.find(({ name }) => name === last.sheet)?.rows[last.row - 1] ?? [];
  return IDENTITY.flatMap((id) => {
    const column = columnIndex(columns[id] ?? '');
    return column === null ? [] : [{ sheet: last.sheet, row: last.row - 1, column, value: values[column] ?? null }];
  });
}

/** Every cell once. */
function* joined(expects: Iterable<ExpectedCell>, more: readonly ExpectedCell[]): Generator<ExpectedCell> {
  const open = new Set(more);
  for (const cell of expects) {
    yield cell;
    for (const one of open) if (one.row === cell.row && one.column === cell.column && one.sheet === cell.sheet) open.delete(one);
  }
  yield* open;
}
