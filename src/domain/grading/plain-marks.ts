import { exactToNumber } from '../values';
import type { Exact } from '../values';
import type { GradeMarks } from '../findings';
import type { PersonMarks, SchemeMarks } from './compile-scheme';
import type { Mark } from './mark';
import { remember } from './memory';

const NONE: GradeMarks['decided'] = new Map();

/** Writes the marks of one person as plain numbers; those that people share (a group's) are written once. */
export function marksWriter(): (person: PersonMarks, marks: SchemeMarks) => GradeMarks {
  const writeMark = remember((mark: Mark) => (mark.complete ? numberOf(mark.low) : null));
  const writeCriteria = remember((criteria: readonly Mark[]) => criteria.map(writeMark));
  return ({ overall, attendance, activity, rubrics, columns }, { changed }) => ({
    overall: writeMark(overall), attendance: attendance.map(writeMark), activity: activity.map(writeMark),
    components: new Map([
      ...[...rubrics].map(([id, criteria]): [string, readonly (number | null)[]] => [id, writeCriteria(criteria)]),
      ...[...columns].map(([id, mark]): [string, readonly (number | null)[]] => [id, [writeMark(mark)]]),
    ]),
    decided: changed.size === 0 ? NONE : new Map([...changed].map(([id, { to }]) => [id, writeMark(to)])),
  });
}

/** The nearest double; null for what nobody knows. */
export function numberOf(value: Exact | null): number | null {
  return value === null ? null : exactToNumber(value);
}
