import { z } from 'zod';
import { border, decimal, grade, sensitivity } from './grade-schema';

const outcome = z.enum(['pass', 'fail', 'undetermined', 'not-applicable', 'error']);
const eligibility = z.enum(['eligible', 'ineligible', 'undetermined']);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const table = z.strictObject({
  kind: z.string(),
  sheet: z.string(),
  headerRow: z.int().min(0).describe('One-based row of the last header line; 0 for a table without a header.'),
  rows: z.int().min(0),
  columns: z.record(z.string(), z.string()).describe('Column letters by column id.'),
  corrected: z.array(z.string()).nullable()
    .describe('Ids of the columns that corrections kept in the workbook decide; empty: only where the table is; null: nothing.'),
});

const finding = z.strictObject({
  rule: z.string().describe('Full rule id: <pack>/<context>/<rule>; `cermat/…` for checks of the product itself.'),
  scope: z.enum(['participant', 'leader', 'group', 'class', 'session', 'subject', 'instructor', 'deliverable', 'mentoring', 'checklist', 'workbook']),
  subject: z.string().describe('NIP, group id or another row key; stable between runs.'),
  name: z.string().nullable(),
  outcome,
  severity: z.enum(['mandatory', 'recommended', 'info']),
  cells: z.array(z.string()).describe('Addresses such as Peserta!F12, the deciding cell first.'),
  message: z.string(),
  fix: z.string().nullable(),
  source: z.strictObject({ document: z.string(), clause: z.string() }),
  assumed: z.array(z.string()).describe('Ids of the assumed parameters that the result rests on.'),
  missing: z.array(z.string()).describe('The smallest list of cells or parameter ids that could settle it.'),
});

const participant = z.strictObject({
  nip: z.string(),
  name: z.string().nullable(),
  row: z.int().min(1).describe('One-based sheet row.'),
  group: z.string().nullable(),
  eligibility,
  leaderEligibility: eligibility.nullable().describe('Null for who does not lead a group.'),
  failed: z.array(z.string()),
  undetermined: z.array(z.string()),
  grade: grade.nullable(),
});

const group = z.strictObject({
  id: z.string(),
  size: z.int().min(0),
  leaders: z.array(z.string()),
  outcome,
  al: decimal.nullable(),
  mentoringJp: decimal.nullable(),
  reportElements: z.strictObject({ present: z.int(), required: z.int() }).nullable(),
  submittedAt: z.string().nullable(),
  late: z.boolean().nullable(),
});

/**
 * The JSON report of `cermat audit --json`. The keys are a contract: others read it.
 * Parts that the workbook has no sheet for are null or empty.
 */
export const reportSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('cermat'), version: z.string() }),
  pack: z.strictObject({ id: z.string(), version: z.string(), sha256 }),
  input: z.strictObject({ file: z.string(), sha256 }),
  asOf: isoDate,
  tables: z.array(table),
  ignoredSheets: z.array(z.string()).describe('Sheets that are not read because corrections kept in the workbook say so.'),
  findings: z.array(finding),
  participants: z.array(participant),
  groups: z.array(group),
  class: z.strictObject({ participants: z.int(), assistants: z.int().nullable(), outcome }).nullable(),
  schedule: z.strictObject({
    jp: decimal.nullable(), days: z.int(), outcome,
    deadline: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/).nullable().describe('Last moment for the output of action learning, local time (WIB); null while it is not known.'),
    actionLearningDays: z.array(isoDate).describe('Working days of action learning, day I first; empty while they are not known.'),
  }).nullable(),
  assessment: z.strictObject({
    kappa: decimal.nullable().describe('Weighted kappa of pairs of marks.'), pairs: z.int(),
    assessors: z.array(z.strictObject({ name: z.string(), groups: z.int(), difference: decimal.nullable(), leaning: z.enum(['strict', 'lenient', 'even']).nullable() })),
    reviews: z.array(z.strictObject({ group: z.string(), criterion: z.string(), gap: decimal, cells: z.array(z.string()), isReviewed: z.boolean() }))
      .describe('Criteria on which two assessors are so far apart that a third should look.'),
  }).nullable(),
  borders: z.array(border).describe('People whose final grade is close to the pass mark or to the limit of a predicate.'),
  sensitivity: sensitivity.nullable().describe('Who would change under another setting; null: not computed.'),
  checklists: z.array(z.strictObject({
    level: z.enum(['individu', 'tim', 'organisasi']), items: z.int(), answered: z.int(), evidenced: z.int(),
    coverage: decimal.nullable(), components: z.array(z.unknown()),
  })),
  seal: z.strictObject({ inputs: sha256, rules: sha256 }),
});

export type ReportJson = z.infer<typeof reportSchema>;
