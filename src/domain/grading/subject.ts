import type { Subject as PackSubject } from '../rules';

/** What grading needs to know of a mata pelajaran of the pack. */
export type Subject = Pick<PackSubject, 'id' | 'title' | 'aliases' | 'jp' | 'graded'>;
