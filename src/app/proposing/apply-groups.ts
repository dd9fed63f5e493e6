import { formatCellRef, parseGroup, parsePeran } from '../../domain/values';
import type { CellRef, CellValue } from '../../domain/values';
import type { ProposedGroup } from '../../domain/groups';
import { parseMembership, soleGroup } from '../../domain/groups';
import type { CellContent, CellRange, ExpectedCell, RecognisedTable, SheetSnapshot, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import type { Grouping, StopReason } from './grouping';

/** How groups are written into the roster, or what stands against it. */
export type ApplyPlan =
  | { readonly kind: 'plan'; readonly plan: WorkbookPlan; /** Cells that change. */ readonly cells: number }
  | { readonly kind: 'refused'; readonly reasons: readonly StopReason[] };

const ROLES = { ketua: 'Ketua', anggota: 'Anggota' } as const;

interface CellChange extends CellRef {
  readonly value: CellContent;
}

/**
 * Write groups into the columns Kelompok and Peran of the roster, on the user's demand only. Only cells that say
 * something else change, in the way the column is written already ("Kelompok 3", 3); whoever is in none of the groups
 * keeps what stands there. A formula or a merged cell is never overwritten: then nothing is written at all. Linear in
 * people and merged ranges of the sheet.
 *
 * @param table the roster, as recognised in this snapshot
 */
export function planApplying(snapshot: WorkbookSnapshot, table: RecognisedTable, groups: readonly ProposedGroup[], { people }: Pick<Grouping, 'people'>): ApplyPlan {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const missing = (['kelompok', 'peran'] as const).filter((id) => table.columnOf(id) === null);
  if (sheet === undefined || missing.length > 0) return { kind: 'refused', reasons: missing.map((id) => columnMissing(table, id)) };
  const positions = new Map(people.map(({ key, position }) => [key, position]));
  const write = groupWriter(table);
  const changes = groups.flatMap(({ id, members, leader }) => members.flatMap((key): readonly CellChange[] => {
    const position = positions.get(key);
    return position === undefined ? [] : changesOf(table, position, { id, text: write(id), role: key === leader ? 'ketua' : 'anggota' });
  }));
  const refused = refusals(sheet, changes);
  if (refused.length > 0) return { kind: 'refused', reasons: refused };
  return { kind: 'plan', cells: changes.length, plan: planOf(sheet, table, changes) };
}

function columnMissing({ sheet, headerRow }: RecognisedTable, id: 'kelompok' | 'peran'): StopReason {
  const column = id === 'kelompok' ? 'Kelompok' : 'Peran';
  return { code: 'groups.apply-column-missing', details: { sheet, column }, cells: [{ sheet, row: headerRow, column: 0 }] };
}

function changesOf(
  table: RecognisedTable, position: number, wanted: { readonly id: string; readonly text: CellContent; readonly role: 'ketua' | 'anggota' },
): readonly CellChange[] {
  const peran = parsePeran(table.cell(position, 'peran'));
  return [
    ...(soleGroup(parseMembership(table.cell(position, 'kelompok'))) === wanted.id ? [] : [changeOf(table, position, 'kelompok', wanted.text)]),
    ...(peran.kind === 'known' && peran.value === wanted.role ? [] : [changeOf(table, position, 'peran', ROLES[wanted.role])]),
  ];
}

function changeOf(table: RecognisedTable, position: number, id: 'kelompok' | 'peran', value: CellContent): CellChange {
  return { sheet: table.sheet, row: table.sheetRow(position), column: table.columnOf(id) ?? 0, value };
}

/** How the column writes groups: numbers as numbers, and "Kelompok" in front, where most of its cells do. */
function groupWriter(table: RecognisedTable): (id: string) => CellContent {
  const cells = Array.from({ length: table.length }, (_, position) => table.cell(position, 'kelompok'));
  const named = cells.filter((cell) => parseGroup(cell).kind === 'known');
  const labels = new Map<string, number>();
  for (const label of named.map(labelOf)) labels.set(label, (labels.get(label) ?? 0) + 1);
  const [label = ''] = [...labels].sort(([, one], [, other]) => other - one)[0] ?? [];
  const areNumbers = named.length > 0 && named.filter((cell) => typeof cell === 'number').length * 2 > named.length;
  return (id) => (areNumbers && isPlainNumber(id) ? Number(id) : `${label}${id}`);
}

/** What stands in front of the group's name: "Kelompok " of "Kelompok 3". */
function labelOf(cell: CellValue): string {
  const group = parseGroup(cell);
  if (typeof cell !== 'string' || group.kind !== 'known') return '';
  const text = cell.trim();
  return text.toUpperCase().endsWith(group.value) ? text.slice(0, text.length - group.value.length) : '';
}

function isPlainNumber(id: string): boolean {
  return /^(?:0|[1-9]\d{0,8})$/.test(id);
}

function refusals(sheet: SheetSnapshot, changes: readonly CellChange[]): readonly StopReason[] {
  const columns = new Set(changes.map(({ column }) => column));
  const merges = sheet.merges.filter(({ left, right }) => [...columns].some((column) => column >= left && column <= right));
  return changes.flatMap((cell) => {
    const details = { cell: formatCellRef(cell) };
    if (sheet.formula(cell.row, cell.column) !== null) return [{ code: 'groups.apply-formula', details, cells: [cell] }];
    return merges.some((merge) => holds(merge, cell)) ? [{ code: 'groups.apply-merged', details, cells: [cell] }] : [];
  }).slice(0, 1);
}

function holds({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Each changed cell is expected as it was, and so is whose row it is. */
function planOf({ name, rows }: SheetSnapshot, table: RecognisedTable, changes: readonly CellChange[]): WorkbookPlan {
  const identity = ['nip', 'nama'].flatMap((id) => table.columnOf(id) ?? []);
  const valueAt = (row: number, column: number): ExpectedCell => ({ sheet: name, row, column, value: rows[row]?.[column] ?? null });
  const changedRows = [...new Set(changes.map(({ row }) => row))];
  return {
    operations: changes.length === 0 ? [] : [{ kind: 'set-cells', sheet: name, cells: changes.map(({ row, column, value }) => ({ row, column, value })) }],
    expects: [...changes.map(({ row, column }) => valueAt(row, column)), ...changedRows.flatMap((row) => identity.map((column) => valueAt(row, column)))],
  };
}
