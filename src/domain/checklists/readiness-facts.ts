import type { Citation } from '../findings';
import { unknown } from '../rules';
import type { FactDefinition, FactTable, Parameters, Slot } from '../rules';
import { cellsIn, textOfCell } from '../values';
import type { CellRef, TableView } from '../values';
import type { Language } from '../../messages';
import type { Answers, ItemRow } from './read-answers';
import type { ItemKind, ReadinessItem } from './readiness-scheme';

/** Facts about one item of the organiser's checklist. */
export const readinessFacts: readonly FactDefinition[] = [
  { id: 'kesiapan-butir', title: { id: 'Butir kesiapan', en: 'Readiness item' }, type: 'text', scope: 'checklist', alwaysKnown: true },
  { id: 'kesiapan-langkah', title: { id: 'Langkah berikutnya', en: 'Next step' }, type: 'text', scope: 'checklist', alwaysKnown: true },
  {
    id: 'kesiapan-sifat', title: { id: 'Sifat butir', en: 'Weight of the item' }, type: 'choice', scope: 'checklist', alwaysKnown: true,
    options: ['wajib', 'dianjurkan', 'keterangan'],
  },
  { id: 'kesiapan-berlaku', title: { id: 'Butir berlaku', en: 'Item applies' }, type: 'boolean', scope: 'checklist', alwaysKnown: true },
  { id: 'kesiapan-siap', title: { id: 'Status kesiapan', en: 'Readiness' }, type: 'boolean', scope: 'checklist' },
];

const KINDS: Readonly<Record<ItemKind, string>> = { mandatory: 'wajib', recommended: 'dianjurkan', info: 'keterangan' };

/** Items that nobody can judge before a setting is chosen. */
export interface WaitingItems {
  /** Id of the setting. */
  readonly parameter: string;
  readonly items: readonly ReadinessItem[];
}

/** The checklist as rules judge it. */
export interface JudgedChecklist {
  readonly table: FactTable;
  /** The clause that each row's finding cites. */
  readonly citations: readonly Citation[];
  readonly waiting: readonly WaitingItems[];
}

interface Row {
  readonly item: ReadinessItem;
  readonly applies: boolean;
  readonly isReady: Slot;
  /** The rows to settle first in front. */
  readonly positions: readonly number[];
}

/**
 * The facts of every item that the sheet has. An item that waits for a setting is left out, unless its answer is "ready"
 * anyhow. Linear in rows.
 *
 * @source KAP K30–K40, K43, K44, K47, K73, K84, K87, K90, K91, K93–K95
 */
export function judgeChecklist(answers: Answers<ReadinessItem>, sheet: TableView, parameters: Parameters, language: Language): JudgedChecklist {
  const rows: Row[] = [];
  const waiting = new Map<string, ReadinessItem[]>();
  for (const { item, rows: found } of answers.answered) {
    const answer = settle(found, item);
    const isAsked = asksFor(item, parameters);
    const isOpen = isAsked === null && answer.isReady !== true && answer.applies;
    const setting = item.appliesWhen?.parameter ?? '';
    if (isOpen) waiting.set(setting, [...(waiting.get(setting) ?? []), item]);
    else rows.push({ ...answer, item, applies: answer.applies && isAsked !== false });
  }
  return {
    table: tableOf(rows, sheet, language),
    citations: rows.map(({ item }) => item.source[0]),
    waiting: [...waiting].map(([parameter, items]) => ({ parameter, items })),
  };
}

/** Whether the settings ask for the item; null while they are open. */
export function asksFor({ appliesWhen }: ReadinessItem, parameters: Parameters): boolean | null {
  if (appliesWhen === null) return true;
  const value = parameters.get(appliesWhen.parameter)?.value ?? null;
  return value === null ? null : value === appliesWhen.value;
}

/** What the rows of an item say together: the same, or nothing. */
function settle(rows: readonly [ItemRow, ...ItemRow[]], item: ReadinessItem): Omit<Row, 'item'> {
  const answers = new Set(rows.map(({ answer }) => (answer.kind === 'known' ? answer.value : answer.kind)));
  const open = rows.filter(({ answer }) => answer.kind !== 'known');
  const positions = [...open, ...rows.filter((row) => !open.includes(row))].map(({ position }) => position);
  const [first] = open.length > 0 ? open : rows;
  if (answers.size > 1 && open.length === 0) return { applies: true, isReady: unknown('checklists.contradiction'), positions };
  return { ...settleOne(first ?? rows[0], item), positions };
}

/** Reasons that ask for “Ada” or “Tidak”, in the words of this sheet: it is answered by “Siap” or “Belum”. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['presence.unknown', 'checklists.unclear'], ['presence.mark', 'checklists.unclear'], ['presence.promised', 'checklists.promised'],
]);

function settleOne({ answer }: ItemRow, item: ReadinessItem): Pick<Row, 'applies' | 'isReady'> {
  if (answer.kind === 'unreadable') return { applies: true, isReady: unknown(REASONS.get(answer.reason) ?? answer.reason) };
  if (answer.kind !== 'known') return { applies: true, isReady: unknown('blank') };
  if (answer.value !== 'tidak-berlaku') return { applies: true, isReady: answer.value === 'ada' };
  return item.notApplicable ? { applies: false, isReady: unknown('blank') } : { applies: true, isReady: unknown('checklists.must-apply') };
}

function tableOf(rows: readonly Row[], sheet: TableView, language: Language): FactTable {
  const cells = (row: number, fact: string): readonly CellRef[] => (
    fact === 'kesiapan-siap' ? (rows[row]?.positions ?? []).flatMap((position) => cellsIn(sheet, position, ['status'])) : []);
  return {
    facts: readinessFacts.map(({ id }) => id),
    rows: rows.map(({ item, applies, isReady }) => [item.title[language], item.fix[language], KINDS[item.kind], applies, isReady]),
    subject: (row) => ({ key: rows[row]?.item.id ?? '', name: rows[row]?.item.title[language] ?? null }),
    cellsOf: cells,
    textOf: (row, fact) => (fact === 'kesiapan-siap' ? textOfCell(sheet.cell(rows[row]?.positions[0] ?? -1, 'status')) : null),
  };
}
