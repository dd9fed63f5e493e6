import type { FactDefinition } from '../rules';

/** Whether every minimum beside the pass mark is met; only of people of whom that is certain. */
export const MINIMUMS_MET = 'syarat-minimum';

/** Facts of this context: what a grade says about a participant, once it is certain. */
export const gradingFacts: readonly FactDefinition[] = [
  {
    id: MINIMUMS_MET, title: { id: 'Syarat minimum kelulusan terpenuhi', en: 'Minimums for passing met' }, type: 'boolean', scope: 'participant',
    alwaysKnown: true,
  },
];
