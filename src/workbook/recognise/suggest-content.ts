import { isBlank } from '../../domain/values';
import type { CellValue } from '../../domain/values';
import { areMarks, sampleValues } from './marks-evidence';
import { numberOf, shapeTests } from './suggest-shapes';
import type { Shape } from './suggest-shapes';
import { isNumbering } from './suggest-rows';
import type { SheetReader } from './sheet-reader';

/** What stands in one column below the header. */
export interface ColumnContent {
  readonly column: number;
  /** One value for every row that was looked at, the same rows for every column. */
  readonly cells: readonly CellValue[];
  /** Those that are not blank, from top to bottom. */
  readonly values: readonly CellValue[];
  readonly shapes: ReadonlySet<Shape>;
}

/** Rows that are looked at; a suggestion needs no more. */
const SAMPLE_ROWS = 120;
/** With fewer values nothing is concluded from them. */
const FEWEST_VALUES = 3;
const CLEAR_SHARE = 0.8;
const MOST_GROUPS = 40;

const allShapes = Object.keys(shapeTests) as readonly Shape[];

/** Shapes that a more telling one beside them makes idle. */
const weaker: readonly (readonly [Shape, readonly Shape[]])[] = [
  ['nip', ['group', 'score', 'hours', 'moment', 'date', 'title']],
  ['status', ['name', 'title', 'unit', 'code']],
  ['role', ['name', 'title', 'position', 'yes-no']],
  ['education', ['name', 'title', 'position', 'level']],
  ['date', ['title', 'name']],
  ['mode', ['name', 'title']],
  ['meeting', ['name', 'title', 'instructor-role']],
  ['instructor-role', ['name', 'title', 'position']],
  ['code', ['name', 'title']],
  ['clock', ['name', 'title', 'date', 'moment']],
  ['deliverable', ['name', 'title']],
  ['readiness', ['name', 'title']],
  ['wish', ['name', 'title']],
  ['adjustment', ['name', 'title']],
  ['unit', ['name', 'title', 'position']],
  ['level', ['name', 'title', 'position']],
  ['assignment', ['title', 'code', 'level']],
  ['recommendation', ['title', 'code', 'level']],
  ['decree', ['title', 'code', 'level']],
  ['time', ['title', 'name']],
  ['position', ['name', 'title']],
  ['group', ['hours', 'score', 'name']],
  ['element', ['yes-no']],
  ['hours', ['score']],
];

/** What part of the values a shape fits, 0 to 1; 0 without values. */
export function shareOf(shape: Shape, values: readonly CellValue[]): number {
  return values.length === 0 ? 0 : values.filter(shapeTests[shape]).length / values.length;
}

function distinctOf(values: readonly CellValue[]): ReadonlySet<string> {
  return new Set(values.map((value) => String(typeof value === 'object' ? value?.error : value).trim().toLowerCase()));
}

/** Groups are few, and number or letter them without a gap; every one has several members. */
function areGroups(values: readonly CellValue[]): boolean {
  const distinct = distinctOf(values);
  if (distinct.size < 2 || distinct.size > MOST_GROUPS || distinct.size * 2 > values.length) return false;
  const numbers = [...distinct].map((text) => Number(/\d+$/.exec(text)?.[0] ?? NaN));
  return numbers.some(Number.isNaN) ? numbers.every(Number.isNaN) : Math.max(...numbers) === distinct.size;
}

/** "1, 2, 3, …": a running number. */
export function isRunning(values: readonly CellValue[]): boolean {
  return values.length >= FEWEST_VALUES && values.every((value, index) => numberOf(value) === index + 1);
}

/** A person's names differ from row to row, and most have more than one word. */
function areNames(values: readonly CellValue[]): boolean {
  const severalWords = values.filter((value) => /\S\s+\S/.test(String(value))).length;
  return distinctOf(values).size * 10 >= values.length * 7 && severalWords * 2 >= values.length;
}

/** What the values must be together, beside each by itself. */
const together: Readonly<Partial<Record<Shape, (values: readonly CellValue[]) => boolean>>> = {
  name: areNames,
  group: areGroups,
  role: (values) => distinctOf(values).size > 1,
  golongan: (values) => values.some((value) => /[a-e]\)?$/i.test(String(value).trim()) || /[a-z]{5}/i.test(String(value))),
  score: (values) => values.some((value) => (numberOf(value) ?? 0) > 16),
  moment: (values) => values.some((value) => (typeof value === 'number' ? !Number.isInteger(value) : /\d[:.]\d\d/.test(String(value)))),
  nip: (values) => distinctOf(values).size * 2 > values.length,
};

/** What the values look like; nothing for fewer than three. */
function shapesOf(values: readonly CellValue[]): ReadonlySet<Shape> {
  if (values.length < FEWEST_VALUES) return new Set();
  const found = new Set(allShapes.filter((shape) => shareOf(shape, values) >= CLEAR_SHARE && together[shape]?.(values) !== false));
  if (isRunning(values)) for (const shape of ['score', 'hours', 'group'] as const) found.delete(shape);
  settleLevel(found, values);
  for (const [strong, idle] of weaker) if (found.has(strong)) for (const shape of idle) found.delete(shape);
  return found;
}

/** "IV.a" is an eselon or a golongan: the column's other values tell, else neither is said. */
function settleLevel(found: Set<Shape>, values: readonly CellValue[]): void {
  if (!found.has('golongan') || !found.has('level')) return;
  const difference = shareOf('golongan', values) - shareOf('level', values);
  if (difference >= 0) found.delete('level');
  if (difference <= 0) found.delete('golongan');
}

/** True when a column holds JP, scores or presence marks. */
export function holdsMarks({ values }: ColumnContent): boolean {
  return areMarks(sampleValues(values)) && !isRunning(values);
}

/** Rows below `bottom` that are as full as most: totals, headings and signatures are not looked at. */
function sampleRows(reader: SheetReader, bottom: number, width: number): readonly number[] {
  const counts: (readonly [row: number, filled: number])[] = [];
  for (let row = bottom + 1; row < reader.sheet.rows.length && counts.length < SAMPLE_ROWS; row += 1) {
    const filled = reader.countFilled(row, 0, width - 1, width);
    if (filled > 0 && !isNumbering(reader, row)) counts.push([row, filled]);
  }
  const middle = counts.map(([, filled]) => filled).sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
  return counts.filter(([, filled]) => filled * 2 >= middle && filled > 1).map(([row]) => row);
}

/** The columns of a sheet as they look below a row. @param bottom zero-based; -1: from the first row on */
export function readContent(reader: SheetReader, bottom: number): readonly ColumnContent[] {
  const width = reader.widthBelow(bottom + 1);
  const rows = sampleRows(reader, bottom, width);
  return Array.from({ length: width }, (_, column) => {
    const cells = rows.map((row) => reader.value(row, column));
    const values = cells.filter((value) => !isBlank(value));
    return { column, cells, values, shapes: shapesOf(values) };
  });
}
