import type { CellRange } from '../../../../workbook';
import { rowsText } from '../../addresses';
import { jsonBytes } from '../../read/cells/estimate';
import { step } from '../steps';
import type { Step } from '../steps';

/** What a row has besides its cells, as it is gathered: JSON of this. */
interface RowLook {
  readonly height?: number;
  readonly hidden?: boolean;
  readonly level?: number;
}

/** What this Excel can do with rows. */
export interface RowSkills {
  readonly canGroup: boolean;
  readonly canSetMany: boolean;
}

/** More rows in one list hold up Excel for long. */
const MOST_ROWS = 5_000;

/** Heights, hidden rows and collapsible rows. */
export function* rowSteps(sheet: string, looks: ReadonlyMap<string, readonly CellRange[]>, { canGroup, canSetMany }: RowSkills): Generator<Step> {
  const runs = [...looks].flatMap(([kind, ranges]) => ranges.map((range) => ({ look: JSON.parse(kind) as RowLook, range })));
  runs.sort((one, other) => one.range.top - other.range.top);
  if (canGroup) for (const run of runs) yield* groupSteps(sheet, run.range, run.look.level ?? 0);
  const sized = runs.filter(({ look }) => look.height !== undefined || look.hidden === true);
  if (canSetMany) for (const list of neighbours(sized)) yield manyStep(sheet, list);
  else for (const { look, range } of sized) yield runStep(sheet, range, look);
}

interface Run {
  readonly look: RowLook;
  readonly range: CellRange;
}

function* groupSteps(sheet: string, { top, bottom }: CellRange, level: number): Generator<Step> {
  for (let depth = 0; depth < Math.min(7, level); depth += 1) {
    yield step(2, (batch) => { batch.sheet(sheet).getRange(rowsText(top, bottom)).group('ByRows'); });
  }
}

function runStep(sheet: string, { top, bottom }: CellRange, { height, hidden }: RowLook): Step {
  return step(3, (batch) => {
    const rows = batch.sheet(sheet).getRange(rowsText(top, bottom));
    if (height !== undefined) rows.format.rowHeight = height;
    if (hidden === true) rows.rowHidden = true;
  });
}

/** Runs that follow each other without a gap. */
function neighbours(runs: readonly Run[]): Run[][] {
  const lists: Run[][] = [];
  let next = -1;
  let count = 0;
  for (const run of runs) {
    const rows = run.range.bottom - run.range.top + 1;
    const list = lists.at(-1);
    if (list !== undefined && run.range.top === next && count + rows <= MOST_ROWS) list.push(run);
    else {
      lists.push([run]);
      count = 0;
    }
    count += rows;
    next = run.range.bottom + 1;
  }
  return lists;
}

function manyStep(sheet: string, runs: readonly Run[]): Step {
  const [first, last] = [runs[0], runs.at(-1)];
  const rows: Excel.SettableRowProperties[] = runs.flatMap(({ look: { height, hidden }, range }) => {
    const properties = { ...(height === undefined ? {} : { format: { rowHeight: height } }), ...(hidden === true ? { rowHidden: true } : {}) };
    return new Array<Excel.SettableRowProperties>(range.bottom - range.top + 1).fill(properties);
  });
  const address = rowsText(first?.range.top ?? 0, last?.range.bottom ?? 0);
  return step(2, (batch) => { batch.sheet(sheet).getRange(address).setRowProperties(rows); }, jsonBytes(rows));
}
