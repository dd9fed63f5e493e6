import { cleanText, parsePresence, readCell, textOfCell } from '../values';
import type { Presence, Reading, TableView } from '../values';
import type { ChecklistItem } from './checklist-item';

/** What a worksheet says about one item: a row for each time that it stands there. */
export interface ItemRow {
  /** Position of the row in the table. */
  readonly position: number;
  readonly answer: Reading<Presence>;
}

/** A worksheet of items, read. */
export interface Answers<Item extends ChecklistItem> {
  /** Every item that the sheet has, in the checklist's order, with its rows. */
  readonly answered: readonly { readonly item: Item; readonly rows: readonly [ItemRow, ...ItemRow[]] }[];
  /** Items without a row. */
  readonly lacking: readonly Item[];
  /** Positions of rows that name no item of the checklist. */
  readonly strangers: readonly number[];
}

/** Where a worksheet holds what, by the ids of its columns. */
export interface AnswerColumns {
  readonly code: string;
  /** The item's words, by which a row without a code is found. */
  readonly title: string;
  readonly answer: string;
}

/**
 * Find the items of a checklist in a worksheet and read their answers. A row belongs to the item of its code, in any case
 * and with spaces for hyphens; without a code to the item whose title it repeats. Linear in rows and items.
 *
 * @example readAnswers(items, table, { code: 'kode', title: 'uraian', answer: 'status' }).lacking.length // 0
 */
export function readAnswers<Item extends ChecklistItem>(items: readonly Item[], table: TableView, columns: AnswerColumns): Answers<Item> {
  const byName = new Map(items.flatMap((item) => [item.id, item.title.id, item.title.en].map((name) => [comparable(name), item] as const)));
  const rows = new Map<Item, ItemRow[]>();
  const strangers: number[] = [];
  for (let position = 0; position < table.length; position += 1) {
    const item = byName.get(nameOf(table, position, columns));
    if (item === undefined) strangers.push(position);
    else {
      const found = rows.get(item) ?? [];
      found.push({ position, answer: readCell(table, position, columns.answer, parsePresence) });
      rows.set(item, found);
    }
  }
  return {
    answered: items.flatMap((item) => {
      const [first, ...others] = rows.get(item) ?? [];
      return first === undefined ? [] : [{ item, rows: [first, ...others] as const }];
    }),
    lacking: items.filter((item) => !rows.has(item)),
    strangers,
  };
}

function nameOf(table: TableView, position: number, columns: AnswerColumns): string {
  return comparable(textOfCell(table.cell(position, columns.code)) ?? textOfCell(table.cell(position, columns.title)) ?? '');
}

const LONGEST = 500;

function comparable(text: string): string {
  return cleanText(text.slice(0, LONGEST)).toLowerCase().replace(/[\s_-]+/g, '-').replace(/^-|[-.]+$/g, '');
}
