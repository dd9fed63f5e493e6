import type { CellSpec, PlanOperation, RowSpec, SheetSpec, WorkbookPlan } from '../../workbook';
import { cut, weightOfText } from './pieces';
import type { PlanPiece } from './protocol';

/** The long lists of an operation, by the name they have there. */
type Lists = Readonly<Record<string, Iterable<unknown>>>;

/** A plan piece by piece, in order; what it produces while it is iterated is produced piece by piece. */
export function* planPieces({ operations, expects }: WorkbookPlan): Generator<PlanPiece> {
  for (const operation of operations) {
    const { rest, lists } = splitOperation(operation);
    yield { kind: 'operation', operation: rest };
    for (const [list, all] of Object.entries(lists)) {
      for (const items of cut(all, weigh)) yield { kind: 'items', list, items };
    }
  }
  if (expects !== undefined) yield* expectedPieces(expects);
}

function* expectedPieces(expects: NonNullable<WorkbookPlan['expects']>): Generator<PlanPiece> {
  yield { kind: 'expects', items: [] };
  for (const items of cut(expects, weigh)) yield { kind: 'expects', items };
}

function splitOperation(operation: PlanOperation): { rest: PlanOperation; lists: Lists } {
  switch (operation.kind) {
    case 'add-sheet': {
      const { rest, lists } = splitSheet(operation.sheet);
      return { rest: { ...operation, sheet: rest }, lists };
    }
    case 'highlight': return { rest: { ...operation, ranges: [] }, lists: { ranges: operation.ranges } };
    case 'note': return { rest: { ...operation, notes: [] }, lists: { notes: operation.notes } };
    case 'set-cells': return { rest: { ...operation, cells: [] }, lists: { cells: operation.cells } };
    default: return { rest: operation, lists: {} };
  }
}

const LONG = ['merges', 'conditionalFormats', 'validations', 'links', 'notes'] as const;

/** A list that is absent stays absent: it is not the same as an empty one. */
function splitSheet(sheet: SheetSpec): { rest: SheetSpec; lists: Lists } {
  const present = LONG.filter((list) => sheet[list] !== undefined);
  const rest = { ...sheet, rows: [], ...Object.fromEntries(present.map((list) => [list, []])) };
  return { rest, lists: { rows: sheet.rows, ...Object.fromEntries(present.map((list) => [list, sheet[list] ?? []])) } };
}

/** How much an item of any list weighs, in cells. */
function weigh(item: unknown): number {
  if (typeof item !== 'object' || item === null) return 1;
  if ('cells' in item) return weighRow(item as RowSpec);
  return 'text' in item && typeof item.text === 'string' ? 1 + weightOfText(item.text) : 1;
}

function weighRow({ cells }: RowSpec): number {
  let weight = 1 + cells.length;
  for (const cell of cells) weight += weighCell(cell);
  return weight;
}

function weighCell(cell: CellSpec): number {
  if (typeof cell === 'string') return weightOfText(cell);
  // Its own object and style are copied too.
  return typeof cell === 'object' && cell !== null ? 3 + weighCell(cell.value) : 0;
}
