import type { Subject as PackSubject } from '../rules';

/** What grading needs to know of a mata pelajaran of the pack; absent `attended`: people attend it. */
export type Subject = Pick<PackSubject, 'id' | 'title' | 'aliases' | 'jp' | 'graded'> & Partial<Pick<PackSubject, 'attended'>>;
