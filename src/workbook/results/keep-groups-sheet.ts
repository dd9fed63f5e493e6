import { say } from '../../messages';
import type { Language, MessageTag } from '../../messages';
import type { CellValue } from '../../domain/values';
import type { CellContent, SheetSpec } from '../plan';
import type { WorkbookSnapshot } from '../snapshot';
import { GroupsPage } from './groups-page';
import type { Words } from './words';

const languages: readonly Language[] = ['id', 'en'];
/** Columns of a person beside the traits. */
const OTHER_COLUMNS = 5;

function isWord(cell: CellContent | undefined, tag: MessageTag): boolean {
  return languages.some((language) => cell === say(language, tag));
}

function isHeader([group, role]: readonly CellContent[]): boolean {
  return isWord(group, 'results.groups.group') && isWord(role, 'results.groups.role');
}

/**
 * The sheet of proposed groups as it stands in the workbook, to be written again: an audit replaces its own results,
 * and a proposal stays until another one or *Bersihkan* takes its place. Null when there is none. What somebody typed
 * into it stays too.
 */
export function keptGroupsSheet({ sheets }: WorkbookSnapshot, name: string, words: Words): SheetSpec | null {
  const sheet = sheets.find(({ marker }) => marker === 'groups');
  if (sheet === undefined) return null;
  const rows = sheet.rows.map((row) => withoutEnd(Array.from(row, contentOf)));
  const page = new GroupsPage(Math.max(0, (rows.find(isHeader)?.length ?? OTHER_COLUMNS) - OTHER_COLUMNS));
  rows.forEach((row, at) => { layDown(page, row, at, rows); });
  return page.sheet(name, words('results.footer'));
}

/** One row by what stands in it; see {@link groupsSheet} for how it was laid down. */
function layDown(page: GroupsPage, row: readonly CellContent[], at: number, rows: readonly (readonly CellContent[])[]): void {
  const [first = null, second = null, third = null] = row;
  if (row.length === 0) page.gap();
  else if (isHeader(row)) page.header(row);
  else if (row.length === 1) layDownText(page, String(first ?? ''), at, rows);
  else if (second === null && row.length <= 3) page.fact(String(first ?? ''), String(third ?? ''));
  else page.person(row, isWord(second, 'results.groups.leader'));
}

function layDownText(page: GroupsPage, text: string, at: number, rows: readonly (readonly CellContent[])[]): void {
  const isBeforePerson = (rows[at + 1]?.[1] ?? null) !== null;
  const isAfterGap = (rows[at - 1] ?? []).length === 0;
  if (at === 0) page.title(text);
  else if (isBeforePerson || isAfterGap) page.heading(text);
  else page.line(text);
}

/** The row up to its last value. */
function withoutEnd(row: readonly CellContent[]): readonly CellContent[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}

function contentOf(cell: CellValue | undefined): CellContent {
  if (cell === undefined || cell === null || cell === '') return null;
  return typeof cell === 'object' ? cell.error : cell;
}
