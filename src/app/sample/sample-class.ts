import { dayFromIso, parseDay, possibleValues } from '../../domain/values';
import type { Parameters, ResolvedParameter } from '../../domain/rules';
import type { LayoutData, LayoutRow, LayoutSession } from '../../workbook';
import { readRows } from './read-rows';
import type { FieldKind } from './read-rows';
import { SAMPLE_ACTION_LEARNING, SAMPLE_MARKS } from './sample-marks';
import { SAMPLE_PARTICIPANTS } from './sample-participants';
import { SAMPLE_INSTRUCTORS, SAMPLE_MENTORING, SAMPLE_REPORTS, SAMPLE_SESSIONS, SAMPLE_SETTINGS } from './sample-programme';

const TEXTS: readonly FieldKind[] = Array.from({ length: 14 }, () => 'text');
const PARTICIPANT: readonly FieldKind[] = [
  ...TEXTS.slice(0, 5), 'day', ...TEXTS.slice(0, 5), 'number', 'number', 'text', 'text', 'text',
];
const SESSIONS = 5;

/**
 * The invented class that `cermat new --sample` writes: 30 people, 19 of them plainly eligible, with a few problems
 * of every kind. Always the same.
 */
export function sampleData(date1904: boolean): LayoutData {
  const marks = readRows(SAMPLE_MARKS, ['text', 'text'], date1904);
  return {
    participants: readRows(SAMPLE_PARTICIPANTS, PARTICIPANT, date1904).map((row, at): LayoutRow => [at + 1, ...row]),
    attendance: marks.map((row) => row.slice(0, 2 + SESSIONS)),
    'activity-scores': marks.map((row) => [...row.slice(0, 2), ...row.slice(2 + SESSIONS)]),
    'action-learning': readRows(SAMPLE_ACTION_LEARNING, ['text', 'text', 'number', 'number', 'number', 'moment'], date1904),
    'al-report': readRows(SAMPLE_REPORTS, TEXTS, date1904),
    mentoring: readRows(SAMPLE_MENTORING, ['text', 'day', 'number', ...TEXTS], date1904),
    instructors: readRows(SAMPLE_INSTRUCTORS, TEXTS, date1904),
  };
}

/** The sample's four days of class. */
export function sampleSessions(): LayoutSession[] {
  return readRows(SAMPLE_SESSIONS, ['text', 'text', 'number', 'text', 'text'], false).map(([day, subject, jp, mode, instructor]) => ({
    day: possibleValues(parseDay(day ?? null, false))[0] ?? null,
    subject: String(subject),
    jp: typeof jp === 'number' ? jp : null,
    mode: mode === null ? null : String(mode),
    instructor: instructor === null ? null : String(instructor),
  }));
}

/** The pack's parameters with the choices that the sample's committee made, where the pack has them. */
export function sampleParameters(parameters: Parameters): Parameters {
  return new Map([...parameters].map(([id, parameter]) => [id, choose(parameter, SAMPLE_SETTINGS.get(id))]));
}

function choose(parameter: ResolvedParameter, typed: string | undefined): ResolvedParameter {
  if (typed === undefined) return parameter;
  return {
    ...parameter,
    value: parameter.type === 'day' ? dayFromIso(typed.split('/').reverse().join('-')) : typed,
    text: typed,
    assumed: false,
    source: { document: 'Rapat persiapan', clause: '22 Agustus 2022' },
  };
}
