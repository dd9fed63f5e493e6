import { unknown } from '../rules';
import type { FactDefinition, FactTable, Slot, Subject } from '../rules';
import { cellsIn } from '../values';
import type { TableView } from '../values';
import type { Language } from '../../messages';
import { mayBe } from './instructor';
import type { Instructor } from './instructor';

/** Facts about a mata pelajaran and who teaches it. */
export const taughtFacts: readonly FactDefinition[] = [
  { id: 'pengajar-mapel', title: { id: 'Mata pelajaran', en: 'Subject' }, type: 'text', scope: 'subject', alwaysKnown: true },
  { id: 'pengajar-mapel-ada', title: { id: 'Pengajar mata pelajaran', en: 'Instructor of the subject' }, type: 'boolean', scope: 'subject' },
];

/** Cells that are named as the ones to settle. */
const MOST_CELLS = 200;

/** Who assists, or has another task, teaches nothing alone. */
function mayTeach(instructor: Instructor): boolean {
  return mayBe(instructor, 'pengajar') || mayBe(instructor, 'narasumber') || mayBe(instructor, 'penceramah');
}

/**
 * Whether each subject that the class attends has somebody who teaches it. Unknown while a blank or unreadable cell may
 * name it. Linear in rows and subjects.
 *
 * @source KAP K43
 */
export function buildTaughtFacts(subjects: readonly Subject[], instructors: readonly Instructor[], table: TableView, language: Language): FactTable {
  const attended = subjects.filter((subject) => subject.attended);
  const teachers = instructors.filter(mayTeach);
  const taught = new Set([...new Set(teachers.map((teacher) => teacher.subjects.taught))].flatMap((ids) => [...ids]));
  const unsettled = teachers.filter(({ subjects: { isOpen } }) => isOpen);
  const open = unsettled.slice(0, MOST_CELLS).flatMap(({ position }) => cellsIn(table, position, ['mata-pelajaran']));
  const hasTeacher = ({ id }: Subject): Slot => (taught.has(id) ? true : unsettled.length > 0 ? unknown('class.subjects-open') : false);
  const cells = (fact: string): typeof open => (fact === 'pengajar-mapel-ada' ? open : []);
  return {
    facts: taughtFacts.map(({ id }) => id),
    rows: attended.map((subject) => [subject.title[language], hasTeacher(subject)]),
    subject: (row) => ({ key: attended[row]?.id ?? '', name: attended[row]?.title[language] ?? null }),
    cellsOf: (_, fact) => cells(fact),
    openCellsOf: (_, fact) => cells(fact),
    textOf: () => null,
  };
}
