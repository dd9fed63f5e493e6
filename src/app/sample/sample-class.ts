import { dayFromIso, parseDay, possibleValues } from '../../domain/values';
import type { Parameters, ResolvedParameter } from '../../domain/rules';
import type { Language } from '../../messages';
import type { CellContent, LayoutData, LayoutReadinessItem, LayoutRow, LayoutSession } from '../../workbook';
import { readRows } from './read-rows';
import type { FieldKind } from './read-rows';
import { SAMPLE_ADJUSTMENTS, SAMPLE_READINESS, SAMPLE_WISHES } from './sample-decisions';
import { SAMPLE_ACTION_LEARNING, SAMPLE_MARKS } from './sample-marks';
import { SAMPLE_PARTICIPANTS } from './sample-participants';
import {
  SAMPLE_ACTION_LEARNING_DAYS, SAMPLE_INSTRUCTORS, SAMPLE_MENTORING, SAMPLE_REPORTS, SAMPLE_SESSIONS, SAMPLE_SETTINGS,
} from './sample-programme';

const TEXTS: readonly FieldKind[] = Array.from({ length: 15 }, () => 'text');
const PARTICIPANT: readonly FieldKind[] = [
  ...TEXTS.slice(0, 5), 'day', ...TEXTS.slice(0, 5), 'number', 'number', 'text', 'text', 'text',
];
const SESSIONS = 5;
const READY = 'Siap';

/** The pack whose programme the invented class follows: its subjects, settings and checklist are written for it. */
export const SAMPLE_PACK = 'kap-itil-v4';

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
    'group-wishes': readRows(SAMPLE_WISHES, TEXTS, date1904),
    adjustments: readRows(SAMPLE_ADJUSTMENTS, [...TEXTS.slice(0, 4), 'number', 'text', 'text', 'day'], date1904),
  };
}

/** The sample's answers to a pack's checklist: ready, but for a few items that it knows by name. */
export function sampleReadiness(items: readonly LayoutReadinessItem[], language: Language): LayoutRow[] {
  return items.map(({ id, title, basis }) => [id, title[language], basis[language], ...(SAMPLE_READINESS.get(id) ?? [READY, null])]);
}

/** The sample's four days of class, and five of action learning. */
export function sampleSessions(): LayoutSession[] {
  return [...readSessions(SAMPLE_SESSIONS, true), ...readSessions(SAMPLE_ACTION_LEARNING_DAYS, false)];
}

function readSessions(text: string, attended: boolean): LayoutSession[] {
  return readRows(text, ['text', 'text', 'number', 'text', 'text', 'text'], false).map(([day, subject, jp, mode, instructor, time]) => ({
    day: possibleValues(parseDay(day ?? null, false))[0] ?? null,
    subject: String(subject),
    jp: typeof jp === 'number' ? jp : null,
    mode: textOf(mode), instructor: textOf(instructor), time: textOf(time), attended,
  }));
}

function textOf(cell: CellContent | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
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
