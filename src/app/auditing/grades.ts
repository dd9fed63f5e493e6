import { subjectKey } from '../../domain/eligibility';
import { gradeClass } from '../../domain/grading';
import type { GradedClass, GradingInput } from '../../domain/grading';
import type { PeopleSource, ReadPeople } from './read-people';

/** The sheets and settings of a class as grading takes them; null when the pack grades nothing. */
export function gradingInputOf(source: PeopleSource, { roster, table, groupIds }: Pick<ReadPeople, 'roster' | 'table' | 'groupIds'>): GradingInput | null {
  const { pack, recognition: { tables }, reference } = source;
  if (pack.grading === null) return null;
  return {
    scheme: pack.grading, subjects: pack.rules.subjects, parameters: reference.parameters, roster: table,
    people: roster.people.map((person, row) => ({ key: subjectKey(person, roster.duplicates, table), group: groupIds[row] ?? null, rosterRow: row })),
    schedule: tables.get('schedule') ?? null, attendance: tables.get('attendance') ?? null,
    activityScores: tables.get('activity-scores') ?? null, actionLearning: tables.get('action-learning') ?? null,
    adjustments: tables.get('adjustments') ?? null, date1904: source.date1904, language: source.language,
  };
}

/** Grades, when the pack grades. */
export function gradePeople(source: PeopleSource, people: Pick<ReadPeople, 'roster' | 'table' | 'groupIds'>): GradedClass | null {
  const input = gradingInputOf(source, people);
  return input === null ? null : gradeClass(input);
}
