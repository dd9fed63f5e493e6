import { z } from 'zod';
import { checklistSchema } from './checklist-schema';
import { border, decimal, grade, sensitivity } from './grade-schema';

const outcome = z.enum(['pass', 'fail', 'undetermined', 'not-applicable', 'error']);
const ofMandatory = outcome.describe('What the mandatory rules about it say together: the worst of their outcomes.');
const eligibility = z.enum(['eligible', 'ineligible', 'undetermined']);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const count = z.int().min(0);

const table = z.strictObject({
  kind: z.string().describe('What its rows are, e.g. participants, schedule, attendance.'),
  sheet: z.string().describe('Name of the sheet.'),
  headerRow: count.describe('Row of the last header line, from 1; 0 for a table without a header.'),
  rows: count.describe('Data rows.'),
  columns: z.record(z.string(), z.string()).describe('Column letters by column id.'),
  corrected: z.array(z.string()).nullable()
    .describe('Ids of the columns that corrections kept in the workbook decide; empty: only where the table is; null: nothing.'),
});

const finding = z.strictObject({
  rule: z.string().describe('Full rule id: <pack>/<context>/<rule>; `cermat/…` for checks of the product itself.'),
  scope: z.enum(['participant', 'leader', 'group', 'class', 'session', 'subject', 'instructor', 'deliverable', 'mentoring', 'checklist', 'workbook'])
    .describe('What the rule is about.'),
  subject: z.string().describe('NIP, group id or another row key; stable between runs.'),
  name: z.string().nullable().describe('What people call it; null: it has no name.'),
  outcome: outcome.describe('undetermined: a cell is blank or unreadable, or a setting is open; error: the rule could not run.'),
  severity: z.enum(['mandatory', 'recommended', 'info']).describe('Only mandatory rules decide anything.'),
  cells: z.array(z.string()).describe('Addresses such as Peserta!F12, the deciding cell first.'),
  message: z.string().describe('What was found, in the report\'s language.'),
  fix: z.string().nullable().describe('The next step, in the report\'s language; null: there is none.'),
  source: z.strictObject({
    document: z.string().describe('Short name of the document, e.g. KAP.'), clause: z.string().describe('Where in it.'),
  }).describe('What the rule rests on.'),
  assumed: z.array(z.string()).describe('Ids of the assumed parameters that the result rests on.'),
  missing: z.array(z.string()).describe('The smallest list of cells or parameter ids that could settle it.'),
});

const participant = z.strictObject({
  nip: z.string().describe('NIP, digits only as far as they could be read; else `baris-<n>`, the row in the roster.'),
  name: z.string().nullable().describe('Name in the roster; null: none is written there.'),
  row: z.int().min(1).describe('Row in the sheet of the roster, from 1.'),
  group: z.string().nullable().describe('Id of the group; null: none, or it cannot be read.'),
  eligibility: eligibility.describe('Whether the mandatory rules of the context eligibility let the participant attend.'),
  leaderEligibility: eligibility.nullable().describe('Whether the participant may lead a group; null for who does not lead one.'),
  failed: z.array(z.string()).describe('Full ids of the mandatory eligibility rules that failed.'),
  undetermined: z.array(z.string()).describe('Full ids of the mandatory eligibility rules that nobody can decide yet.'),
  grade: grade.nullable().describe('Null: the pack grades nothing, or the workbook has no marks.'),
});

const group = z.strictObject({
  id: z.string().describe('Name of the group as it is read in the roster, e.g. 1.'),
  size: count.describe('Members.'),
  leaders: z.array(z.string()).describe('NIPs of those whose role is Ketua.'),
  outcome: outcome.describe('What the mandatory rules of the scope group say together: the worst of their outcomes. Rules about its report, assessors and mentoring are findings of their own scopes.'),
  al: decimal.nullable().describe('Action learning score, 0 to 100, two decimals; null: none, or a mark is missing.'),
  mentoringJp: decimal.nullable().describe('JP of mentoring and coaching; null: no mentoring sheet, or the JP of a meeting cannot be read.'),
  reportElements: z.strictObject({
    present: count.describe('Elements that are there.'), required: count.describe('Elements that must be there.'),
  }).nullable().describe('Elements of the report on action learning; null: no checklist of reports.'),
  submittedAt: z.string().nullable().describe('Local date and time of the submission as typed (ISO); null: nothing was handed in, or it cannot be read.'),
  late: z.boolean().nullable().describe('Handed in after the deadline; null while nobody can say.'),
});

const wholeClass = z.strictObject({
  participants: count.describe('People in the roster.'),
  assistants: count.nullable().describe('Teaching assistants; null: no list of instructors, or nobody can say how many of them assist.'),
  outcome: ofMandatory,
});

const schedule = z.strictObject({
  jp: decimal.nullable().describe('JP of all sessions; null: the JP of one cannot be read.'),
  days: count.describe('Different days with a session.'),
  outcome: ofMandatory,
  deadline: localTime.nullable().describe('Last moment for the output of action learning, local time (WIB); null while it is not known.'),
  actionLearningDays: z.array(isoDate).describe('Working days of action learning, day I first; empty while they are not known.'),
});

const assessor = z.strictObject({
  name: z.string().describe('As it is written in the sheet Action Learning.'),
  groups: count.describe('Groups that the assessor marked.'),
  difference: decimal.nullable().describe('Mean of mark less mean of all assessors of that mark, in points; positive is lenient; null: marked with nobody else.'),
  leaning: z.enum(['strict', 'lenient', 'even']).nullable().describe('Which way the difference leans; null: marked with nobody else.'),
});

const review = z.strictObject({
  group: z.string().describe('Id of the group.'),
  criterion: z.string().describe('Title of the criterion, in the report\'s language.'),
  gap: decimal.describe('Largest difference between two assessors, in points.'),
  cells: z.array(z.string()).describe('Addresses of the marks.'),
  isReviewed: z.boolean().describe('A third assessor has marked it already.'),
});

const assessment = z.strictObject({
  kappa: decimal.nullable().describe('Weighted kappa over pairs of marks, -1 to 1; null: fewer than two pairs, or it is not defined.'),
  pairs: count.describe('Pairs of marks that two assessors gave to the same criterion of the same group.'),
  assessors: z.array(assessor).describe('Every assessor against all others who marked the same.'),
  reviews: z.array(review).describe('Criteria on which two assessors are so far apart that a third should look.'),
});

/**
 * The JSON report of `cermat audit --json`. The keys are a contract: others read it.
 * Parts that the workbook has no sheet for are null or empty.
 */
export const reportSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('cermat').describe('Always the same.'), version: z.string().describe('Version of the program.') })
    .describe('The program that audited.'),
  pack: z.strictObject({
    id: z.string().describe('Id of the pack.'), version: z.string().describe('Its version.'), sha256: sha256.describe('Hash of its files.'),
  }).describe('The rule pack.'),
  input: z.strictObject({ file: z.string().describe('Name of the file, without its folder.'), sha256: sha256.describe('Hash of its bytes.') })
    .describe('The workbook that was audited.'),
  asOf: isoDate.describe('Reference date: rules and settings in force, ages and service are those of this day.'),
  tables: z.array(table).describe('The tables that were recognised.'),
  ignoredSheets: z.array(z.string()).describe('Sheets that are not read because corrections kept in the workbook say so.'),
  findings: z.array(finding).describe('Everything that is neither pass nor not-applicable; with --all every outcome.'),
  participants: z.array(participant).describe('In the order of the roster; empty: no roster was found.'),
  groups: z.array(group).describe('The groups that the roster names.'),
  class: wholeClass.nullable().describe('The class as a whole; null: no roster was found.'),
  schedule: schedule.nullable().describe('The timetable as a whole; null: the workbook has none.'),
  assessment: assessment.nullable().describe('How the assessors of action learning agree; null: there are no marks by assessors.'),
  borders: z.array(border).describe('People whose complete final grade is close to the pass mark or to a limit of a predicate; in the order of the roster.'),
  sensitivity: sensitivity.nullable().describe('Who would change under another setting; null: there are no grades, or the class is too large to be graded several times.'),
  checklists: z.array(checklistSchema).describe('Worksheets of a self-assessment, in the order of the levels; empty: the workbook has none.'),
  seal: z.strictObject({
    inputs: sha256.describe('Hash of every cell that was read.'), rules: sha256.describe('Hash of the rules and settings that were used.'),
  }).describe('Two reports with the same seal have the same findings and grades.'),
});

export type ReportJson = z.infer<typeof reportSchema>;
