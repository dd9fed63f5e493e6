import { z } from 'zod';
import { decimal } from './grade-schema';

const count = z.int().min(0);

const score = {
  items: count.describe('Numbered items.'),
  applicable: count.describe('Items that are not answered "Tidak berlaku".'),
  answered: count.describe('Items answered in every part.'),
  evidenced: count.describe('Items that apply, with evidence for every part that applies.'),
  completeness: decimal.nullable().describe('Percent of the items that are answered; null: there are none.'),
  coverage: decimal.nullable().describe('Percent of the items that apply with evidence; null: none applies.'),
  low: decimal.nullable().describe('The score when everything open turns out worst; null: no item applies, or a setting is open.'),
  high: decimal.nullable().describe('The score when everything open turns out best; null: no item applies, or a setting is open.'),
  score: decimal.nullable().describe('The score, 0 to 100, never the ministry\'s official value; null while too little is answered, where no item applies, or a setting is open.'),
};

const action = z.strictObject({
  code: z.string().describe('Code of the activity, or of the heading that answers for its parts.'),
  component: z.string().describe('Id of its component.'),
  kind: z.enum(['answer', 'evidence', 'do']).describe('answer: nothing can be read; evidence: done without evidence; do: not or not wholly done.'),
  text: z.string().describe('The beginning of the activity, in the report\'s language.'),
  coverageGain: decimal.describe('Percentage points of coverage that it brings at best.'),
  scoreGain: decimal.nullable().describe('Points of the score that it brings at best, of its lower end while there is no score; null: it does not rise.'),
  cell: z.string().nullable().describe('Where to write; null: the sheet has no row for it.'),
});

/** What of a self-assessment's levels JSON names. */
export const levelSchema = z.enum(['individu', 'tim', 'organisasi']).describe('Whose worksheet it is.');

/** One worksheet in the report. */
export const checklistSchema = z.strictObject({
  level: levelSchema,
  sheet: z.string().describe('Name of the sheet.'),
  respondent: z.strictObject({
    name: z.string().nullable().describe('Name as typed; null: none.'),
    nip: z.string().nullable().describe('NIP as typed; null: none.'),
    unit: z.string().nullable().describe('Unit as typed; null: none.'),
    period: z.string().nullable().describe('Period as typed; null: none.'),
    edition: z.string().nullable().describe('Pack and version that the sheet was made from, e.g. lo-2021 1.0.0; null: not said.'),
  }).describe('Who filled it in.'),
  ...score,
  components: z.array(z.strictObject({
    id: z.string().describe('Id of the component.'), title: z.string().describe('Its title, in the report\'s language.'), ...score,
  })).describe('The same by component, in the order of the document.'),
  actions: z.array(action).describe('What would lift the result, largest gain first.'),
});

export type ChecklistJson = z.infer<typeof checklistSchema>;
export type ChecklistScoreJson = Omit<ChecklistJson['components'][number], 'id' | 'title'>;
