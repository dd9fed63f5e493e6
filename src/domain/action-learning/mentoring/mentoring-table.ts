import { Readings, Unknown } from '../../rules';
import type { FactTable, Slot } from '../../rules';
import { plainDecimal } from '../../grading';
import { add, exact, exactToNumber, formatCellRef } from '../../values';
import type { Day, Exact } from '../../values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import { ABSENT, groupTable } from '../group-table';
import type { GroupFact, GroupFacts } from '../group-table';
import { describeDay } from '../moment-words';
import type { MentoringScheme } from '../schemes/mentoring';
import { cellsOf, everyCell, someCell } from './combine-cells';
import { mentoringFacts } from './mentoring-facts';
import type { Meeting, MeetingCell, ReadMeetings } from './read-meetings';
import { topicFacts } from './topic-facts';

/** What is known of the meetings of all groups before any rule. */
export interface MentoringSources {
  readonly scheme: MentoringScheme;
  readonly meetings: ReadMeetings;
  /** Null while they are not known. */
  readonly actionLearningDays: readonly Day[] | null;
  readonly language: Language;
}

/** One row of facts per group of the roster: all of its meetings together. */
export function buildMentoring(groups: readonly string[], sources: MentoringSources): FactTable {
  return groupTable(mentoringFacts, groups, (group) => {
    const meetings = sources.meetings.of(group);
    const kelompok = { slot: group, cells: [] };
    if (meetings !== null) return { kelompok, ...meetingFacts(meetings, sources) };
    return { kelompok, 'mentoring-jp': { slot: new Unknown('action-learning.no-row'), cells: sources.meetings.newcomer, text: say(sources.language, 'action-learning.no-meeting') } };
  });
}

/**
 * The JP of all meetings of a group; null for one without a meeting, where a meeting's JP cannot be read, where a row
 * repeats another, and where a row may be any group's.
 */
export function totalJp({ of, stray }: ReadMeetings, group: string): string | null {
  const meetings = of(group);
  const hours = meetings?.map(({ jp }) => jp.value) ?? [];
  const known = hours.filter((jp) => jp !== null);
  const isOpen = stray !== null || known.length < hours.length || meetings?.some(({ isRepeat }) => isRepeat) === true;
  return hours.length === 0 || isOpen ? null : plainDecimal(known.reduce(add, ZERO));
}

const ZERO = exact(0);
/** More JP than a meeting that cannot be read could have. */
const ENDLESS = 1000;

function meetingFacts(meetings: readonly Meeting[], sources: MentoringSources): GroupFacts {
  const { stray } = sources.meetings;
  const possible = stray === null ? meetings : [...meetings, stray];
  return {
    ...hourFacts(possible, sources.language),
    ...topicFacts(possible, sources.scheme, sources.language),
    ...formFacts(meetings, sources),
    'bertemu-mentor': someCell(possible.map(({ withMentor }) => withMentor)),
    'mentor-disebut': everyCell(meetings.map(({ isNamed }) => isNamed)),
    terkoordinasi: everyCell(meetings.map(({ isCoordinated }) => isCoordinated)),
    ...dayFacts(meetings.map(({ day }) => day), sources),
  };
}

/** A meeting whose JP cannot be read adds something, nobody knows how much; a row that repeats another may add nothing. */
function hourFacts(meetings: readonly Meeting[], language: Language): GroupFacts {
  const hours = meetings.map(({ jp }) => jp);
  const unread = hours.filter(({ value }) => value === null);
  if (unread.some(({ cell }) => cell === null)) return { 'mentoring-jp': ABSENT };
  const certain = sumOf(meetings.filter(({ isRepeat }) => !isRepeat));
  const sum = exactToNumber(certain);
  const most = exactToNumber(sumOf(meetings)) + (unread.length > 0 ? ENDLESS : 0);
  const open = meetings.filter(({ jp, isRepeat }) => isRepeat || jp.value === null).map(({ jp }) => jp);
  const cells = cellsOf([...open, ...hours.filter((jp) => !open.includes(jp))]);
  const written = plainDecimal(certain).replace('.', say(language, 'results.decimal-mark'));
  const text = most > sum ? { text: say(language, 'action-learning.at-least', { value: `${written} JP` }) } : {};
  const slot: Slot = most > sum ? new Readings([sum, most]) : sum;
  return {
    'mentoring-jp': { slot, cells, open: cellsOf(open), ...text },
    'mentoring-jp-peserta': { slot: most > 0 ? new Readings([0, most]) : 0, cells, text: say(language, 'action-learning.not-per-person') },
  };
}

function sumOf(meetings: readonly Meeting[]): Exact {
  return meetings.reduce((total, { jp: { value } }) => add(total, value ?? ZERO), ZERO);
}

function formFacts(meetings: readonly Meeting[], { scheme, language }: MentoringSources): GroupFacts {
  const cells = meetings.flatMap(({ forms }) => forms);
  const lacking = meetings.flatMap(({ forms }) => forms.flatMap(({ value, cell }, index) => (
    value === false && cell !== null ? [`${scheme.forms[index]?.title[language] ?? ''} (${formatCellRef(cell)})`] : [])));
  return { 'form-lengkap': everyCell(cells), 'form-kurang': { slot: lacking.slice(0, MOST_WRITTEN).join('; ') || '–', cells: [] } };
}

const MOST_WRITTEN = 20;

function dayFacts(days: readonly MeetingCell<Day>[], { actionLearningDays, language }: MentoringSources): GroupFacts {
  if (actionLearningDays === null) return {};
  const allowed = new Set(actionLearningDays);
  const within: GroupFact = everyCell(days.map(({ value, ...cell }) => ({ ...cell, value: value === null ? null : allowed.has(value) })));
  const [first, last] = [actionLearningDays[0], actionLearningDays.at(-1)];
  const text = first === undefined || last === undefined ? '–' : `${describeDay(first, language)} – ${describeDay(last, language)}`;
  return { 'di-hari-al': within, 'hari-al': { slot: text, cells: [] } };
}
