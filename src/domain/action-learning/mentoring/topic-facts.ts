import { Readings } from '../../rules';
import type { Slot } from '../../rules';
import type { CellRef } from '../../values';
import type { Language } from '../../../messages';
import type { GroupFact, GroupFacts } from '../group-table';
import type { MentoringScheme } from '../schemes/mentoring';
import { cellsOf } from './combine-cells';
import type { Meeting, MeetingCell } from './read-meetings';

/**
 * How many topics the meetings covered: with the mentor, and with anybody. A topic counts once, in whichever meeting it
 * came; one that no meeting names for certain stays open while a cell of it is.
 *
 * @source KAP K77–K81
 */
export function topicFacts(meetings: readonly Meeting[], { topics }: MentoringScheme, language: Language): GroupFacts {
  const all = topics.map((_, index) => judgeTopic(meetings, index, ({ isStray }) => (isStray ? null : true)));
  const withMentor = topics.map((_, index) => judgeTopic(meetings, index, ({ withMentor: { value } }) => value));
  const lacking = topics.filter((_, index) => withMentor[index]?.isCovered === false).map(({ title }) => title[language]);
  return {
    'topik-dibahas': count(all), 'topik-mentor': count(withMentor),
    'topik-kurang': { slot: lacking.join('; ') || '–', cells: [] },
  };
}

interface JudgedTopic {
  /** Null while it is open. */
  readonly isCovered: boolean | null;
  /** Cells that decide: those that cover it, those that are open, or all. */
  readonly cells: readonly CellRef[];
}

/** @param counts whether what was discussed in a meeting counts; null: not known */
function judgeTopic(meetings: readonly Meeting[], index: number, counts: (meeting: Meeting) => boolean | null): JudgedTopic {
  const asked = meetings.filter((meeting) => counts(meeting) !== false);
  const topicOf = ({ topics }: Meeting): readonly MeetingCell<boolean>[] => topics.slice(index, index + 1);
  const covering = asked.filter((meeting) => counts(meeting) === true && topicOf(meeting).some(({ value }) => value === true));
  if (covering.length > 0) return { isCovered: true, cells: cellsOf(covering.flatMap(topicOf)) };
  const open = asked.filter((meeting) => topicOf(meeting).some(({ value }) => value === null || (value && counts(meeting) === null)));
  const cells = open.flatMap((meeting) => [...(counts(meeting) === null ? [meeting.withMentor] : []), ...topicOf(meeting).filter(({ value }) => value === null)]);
  if (open.length > 0) return { isCovered: null, cells: cellsOf(cells) };
  return { isCovered: false, cells: cellsOf(meetings.flatMap(topicOf)) };
}

function count(topics: readonly JudgedTopic[]): GroupFact {
  const covered = topics.filter(({ isCovered }) => isCovered === true);
  const open = topics.filter(({ isCovered }) => isCovered === null);
  const lacking = topics.filter(({ isCovered }) => isCovered === false);
  const decisive = [open, lacking, covered].find((list) => list.length > 0) ?? [];
  const most = covered.length + open.length;
  const slot: Slot = open.length > 0 ? new Readings([covered.length, most], true) : most;
  const unique = (list: readonly JudgedTopic[]): readonly CellRef[] => [...new Set(list.flatMap(({ cells }) => cells))];
  return { slot, cells: unique(decisive), open: unique(open) };
}
