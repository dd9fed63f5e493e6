import { formatDay, isoOfDay, serialOfDay } from '../../domain/values';
import type { CellValue, Day } from '../../domain/values';
import { readParameterValue, writeParameterValue } from '../../domain/rules';
import type { ParameterDefinition, ParameterType, ParameterValue } from '../../domain/rules';
import type { Language } from '../../messages';
import type { CellContent } from '../../workbook';

/** The cell that a value is to be written into, as far as that decides how it is written. */
export interface ValueCell {
  /** Number format code. */
  readonly format: string;
  readonly value: CellValue;
  readonly date1904: boolean;
}

const PLAIN_NUMBERS: ReadonlySet<ParameterType> = new Set(['number', 'percent', 'months', 'score', 'jp', 'people']);

/** True for a format code that shows serial numbers as dates; quoted words and colours aside. */
function isDateFormat(format: string): boolean {
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dy]/i.test(code) && !/general/i.test(code);
}

/** What could be written for a value, best first. */
function candidatesFor(type: ParameterType, value: ParameterValue, { format, value: present, date1904 }: ValueCell): readonly CellContent[] {
  const text = writeParameterValue(type, value, 'id');
  if (typeof value === 'boolean') return [value ? 'Ya' : 'Tidak'];
  if (typeof value !== 'number') return [text];
  if (type === 'day') {
    const written = [formatDay(value as Day, 'id'), isoOfDay(value as Day)];
    return isDateFormat(format) || typeof present === 'number' ? [serialOfDay(value as Day, date1904), ...written] : written;
  }
  if (type === 'percent' && format.includes('%')) return [`${text}%`];
  return PLAIN_NUMBERS.has(type) ? [value, text, ...(type === 'percent' ? [`${text}%`] : [])] : [text];
}

function isSame(one: ParameterValue, other: ParameterValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What to write into a cell of Pengaturan so that it is read as a value again: numbers as numbers, days as serials
 * where the cell shows them as dates, everything else in words. Null when nothing would be read as the value.
 *
 * @example contentFor(definition, 65, cell) // 65
 */
export function contentFor(definition: ParameterDefinition, value: ParameterValue, cell: ValueCell): CellContent {
  const fitting = candidatesFor(definition.type, value, cell).find((content) => {
    const read = readParameterValue(content, definition, cell.date1904);
    return read.kind === 'value' && isSame(read.value, value);
  });
  return fitting ?? null;
}

/**
 * A cell of Pengaturan as a form shows it: the value in words where it can be read, else what stands there.
 *
 * @example formText(definition, 44809, 'id', false) // '5 September 2022'
 */
export function formText(definition: ParameterDefinition, content: CellValue, language: Language, date1904: boolean): string {
  if (content === null) return '';
  const read = readParameterValue(content, definition, date1904);
  if (read.kind === 'value') return typed(definition.type, read.value, language);
  return typeof content === 'object' ? content.error : String(content).trim();
}

/** A value as it can be typed again: a percentage up to 1 keeps its sign. */
export function typed(type: ParameterType, value: ParameterValue, language: Language): string {
  const text = writeParameterValue(type, value, language);
  return type === 'percent' && typeof value === 'number' && value > 0 && value <= 1 ? `${text}%` : text;
}
