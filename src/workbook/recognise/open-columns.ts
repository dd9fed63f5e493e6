import { dayOfSerial, isoOfDay } from '../../domain/values';
import type { OpenColumn } from '../../domain/values';
import type { HeaderColumn, HeaderPart } from './header-block';
import { readHeaderText, wordsOf } from './header-text';
import { aggregateWords, personalWords } from './header-words';
import { meaningOf } from './read-columns';
import type { ReadColumn } from './read-columns';

/** Serial numbers between 1954 and 2119: what a header date can be, in both date systems. */
const EARLIEST_DATE = 20000;
const LATEST_DATE = 80000;

export function isDateSerial(value: string | number): value is number {
  return typeof value === 'number' && value >= EARLIEST_DATE && value <= LATEST_DATE;
}

/** dd/mm/yyyy of a date serial. */
function dateText(serial: number, date1904: boolean): string {
  const day = dayOfSerial(Math.floor(serial), date1904);
  return day === null ? String(serial) : isoOfDay(day).split('-').reverse().join('/');
}

function partText(part: HeaderPart, date1904: boolean): string {
  if (isDateSerial(part.value)) return dateText(part.value, date1904);
  return String(part.value).replace(/\s+/g, ' ').trim();
}

function isMadeOf(header: HeaderColumn, words: ReadonlySet<string>): boolean {
  return header.parts.every((part) => {
    const text = typeof part.value === 'string' ? readHeaderText(part.value) : null;
    return text !== null && wordsOf(text.full).every((word) => words.has(word));
  });
}

/** Sums, percentages, remarks, contacts and the roster's own columns are no sessions and no mata pelajaran. */
function isOpen(column: ReadColumn): boolean {
  if (column.header.parts.some((part) => typeof part.value === 'string' && readHeaderText(part.value) === null)) return false;
  if (isMadeOf(column.header, aggregateWords) || isMadeOf(column.header, personalWords)) return false;
  const meaning = meaningOf(column, 'participants');
  return meaning === null || meaning.weak;
}

/** Columns whose header is neither named nor an aggregate, in sheet order. */
export function openAmong(columns: readonly ReadColumn[], named: ReadonlySet<ReadColumn>): readonly ReadColumn[] {
  return columns.filter((column) => !named.has(column) && isOpen(column));
}

/** A parent over every open column ("Sesi") tells nothing about one of them. */
function commonParents(columns: readonly ReadColumn[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { header } of columns) {
    for (const part of header.parts.slice(0, -1)) {
      const key = `${part.row}:${part.column}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => columns.length > 1 && count === columns.length).map(([key]) => key));
}

/**
 * Open columns as the domain reads them: header lines joined by a space, without a parent that all of them share;
 * dates in the header as dd/mm/yyyy.
 */
export function describeOpenColumns(columns: readonly ReadColumn[], date1904: boolean): readonly OpenColumn[] {
  const shared = commonParents(columns);
  return columns.map(({ header }) => {
    const parts = header.parts.filter((part) => !shared.has(`${part.row}:${part.column}`));
    const date = parts.map((part) => part.value).find(isDateSerial);
    return {
      header: parts.map((part) => partText(part, date1904)).join(' '),
      headerDate: date ?? null,
      column: header.column,
    };
  });
}
