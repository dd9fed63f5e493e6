import { z } from 'zod';

/** A decimal number as text: its reader rounds nothing. */
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const row = z.int().min(1).describe('Row of the participant in the sheet of the roster, from 1.');
const nip = z.string().describe('NIP, digits only as far as they could be read; else `baris-<n>`, the row in the roster.');
const name = z.string().nullable().describe('Name in the roster; null: none is written there.');
const status = z.enum(['lulus', 'tidak-lulus', 'belum-lengkap'])
  .describe('lulus: passed; tidak-lulus: not passed; belum-lengkap: a mark or a choice is missing.');
const predicate = z.string().nullable().describe('Name of the band that the final grade lies in, in the report\'s language; null while it is open or withheld.');
const subject = z.string().nullable().describe('Id of the mata pelajaran; null: of the whole programme.');

const hurdle = z.strictObject({
  id: z.string().describe('Id of the hurdle in the pack\'s grading.json.'),
  title: z.string().describe('What must reach the minimum, in the report\'s language.'),
  subject,
  value: decimal.nullable().describe('What the participant reached, percent or points; null while a mark below it is missing.'),
  low: decimal.describe('The least that the value can still become.'),
  high: decimal.describe('The most that the value can still become.'),
  minimum: decimal.nullable().describe('What must be reached, in the unit of the value; null while nobody has chosen it.'),
  setting: z.string().describe('Id of the parameter with the minimum.'),
  passed: z.boolean().nullable().describe('The value reaches the minimum; null while nobody can say.'),
});

const adjustment = z.strictObject({
  kind: z.enum(['resit', 'replaced', 'excused']).nullable().describe('resit: remedial; replaced: pengganti; excused: dispensasi; null: what is written there cannot be read.'),
  component: z.string().describe('Whose mark it is: a mata pelajaran, a component or a session; as typed where nobody can tell.'),
  original: decimal.nullable().describe('The mark as the sheets have it, 0 to 100 or JP of a session; null: there is none, or it is not complete.'),
  given: decimal.nullable().describe('The mark that was decided; null for an excuse, or where it cannot be read.'),
  counted: decimal.nullable().describe('The mark that counts; null for an excuse, and while the adjustment is open.'),
  reason: z.string().nullable().describe('Why, as typed; null: nothing is written.'),
  decidedBy: z.string().nullable().describe('Who decided, as typed; null: nothing is written.'),
  decidedOn: z.string().nullable().describe('ISO date of the decision; null: nothing readable is written.'),
  state: z.enum(['counted', 'open']).describe('open: it does not count yet, and keeps the grade open until it is completed or removed.'),
  cell: z.string().describe('Address of the cell that names the component.'),
});

const needed = z.strictObject({
  points: decimal.describe('Points of the final grade between what is certain and the pass mark; 0.00 where only a minimum is open.'),
  mark: z.strictObject({
    component: z.string().describe('Id of the component in the pack\'s grading.json.'),
    subject: z.string().nullable().describe('Id of the mata pelajaran; null: the component belongs to none.'),
    title: z.string().describe('The component, in the report\'s language.'),
    minimum: decimal.describe('The smallest mark with which the participant passes, 0 to 100.'),
  }).nullable().describe('Where exactly one component is missing; null otherwise.'),
});

/** A grade in the JSON report. */
export const grade = z.strictObject({
  attendance: decimal.nullable().describe('Percent attended of the JP of all counted sessions; null while a session is missing.'),
  nt: decimal.nullable().describe('ΣNT, the weighted scores of the mata pelajaran, 0 to 100; null while a mark is missing or the pack has none.'),
  al: decimal.nullable().describe('Action learning score of the participant\'s group, 0 to 100; null while a mark is missing or the pack has none.'),
  na: decimal.nullable().describe('Final grade, 0 to 100, with the places that the pack rounds to; null while a mark or a choice is missing.'),
  low: decimal.describe('Lowest final grade that is still possible; the same as na once it is complete.'),
  high: decimal.describe('Highest final grade that is still possible; the same as na once it is complete.'),
  status,
  predicate,
  outlook: z.enum(['passed', 'failed', 'already-passes', 'cannot-pass', 'open'])
    .describe('What is certain: passed and failed of a complete grade; already-passes and cannot-pass whatever the missing marks and choices bring; else open.'),
  hurdles: z.array(hurdle).describe('Minimums beside the pass mark, in the order of the scheme; those of 0 are not listed.'),
  adjustments: z.array(adjustment).describe('Marks that somebody decided to replace or excuse.'),
  needed: needed.nullable().describe('What the missing marks must still bring before the grade passes; null unless the outlook is open because marks are missing.'),
});

/** Somebody on a border. */
export const border = z.strictObject({
  nip, name, row,
  na: decimal.describe('The final grade that is compared: as written, or before rounding with four decimals.'),
  limit: decimal.describe('The limit that it is close to.'),
  settings: z.array(z.string()).describe('Ids of the parameters that hold the limit: the pass mark, a limit of a predicate, or both.'),
  distance: decimal.describe('Grade less limit, in points; negative below it.'),
});

const standing = z.strictObject({
  na: decimal.nullable().describe('Final grade, 0 to 100; null while it is incomplete.'), status, predicate,
});

/** Who would change under another setting. */
export const sensitivity = z.strictObject({
  alternatives: z.array(z.strictObject({
    id: z.string().describe('<setting>=<value>.'),
    setting: z.string().describe('Id of the parameter.'),
    title: z.string().describe('Title of the parameter, in the report\'s language.'),
    from: z.string().describe('Value in force as people type it; of an open choice its first option.'),
    to: z.string().describe('Value that was tried.'),
    changed: z.array(z.strictObject({
      nip, name, row, from: standing.describe('With the value in force.'), to: standing.describe('With the value that was tried.'),
    })).describe('Whose status or predicate would be another one, in the order of the roster; empty: nobody\'s.'),
  })).describe('One for each other value of a setting that the pack\'s review names.'),
});

export type GradeJson = z.infer<typeof grade>;
export type BorderJson = z.infer<typeof border>;
export type SensitivityJson = z.infer<typeof sensitivity>;
