import { z } from 'zod';
import { levelSchema } from '../checklist-schema';
import { decimal } from '../grade-schema';

const count = z.int().min(0);

const spread = z.strictObject({
  count: count.describe('Respondents with a score.'),
  median: decimal.describe('Middle score, 0 to 100.'),
  lowest: decimal.describe('Lowest score.'),
  highest: decimal.describe('Highest score.'),
  quarterRange: decimal.describe('Distance between the medians of the upper and the lower half; 0 for one respondent.'),
});

const change = z.strictObject({
  before: decimal.describe('Median then.'), now: decimal.describe('Median now.'), difference: decimal.describe('Now less then.'),
});

const unit = z.strictObject({
  unit: z.string().nullable().describe('As it was typed first; null: none was named, or everybody together.'),
  respondents: count.describe('Worksheets that were counted.'),
  whole: spread.nullable().describe('Scores of the whole worksheet; null: nobody has answered enough for one.'),
  components: z.array(z.strictObject({
    id: z.string().describe('Id of the component.'), title: z.string().describe('Its title.'),
    spread: spread.nullable().describe('Scores of the component; null: nobody has answered enough for one.'),
  })).describe('In the order of the document.'),
  activities: z.array(z.strictObject({
    code: z.string().describe('Code of the activity.'),
    belum: count.describe('Not begun.'), sebagian: count.describe('In part.'), sudah: count.describe('Done.'),
    tidakBerlaku: count.describe('Not applicable.'), open: count.describe('Blank, or not readable.'),
    disagreement: decimal.nullable().describe('Percent of those who answered that did not give the most frequent answer; null: fewer than two answered.'),
  })).describe('How often each answer was given, in the order of the document.'),
});

const comparison = z.strictObject({
  with: z.string().describe('Folder or file that it is compared with.'),
  version: z.string().describe('Version of the pack then.'),
  units: z.array(z.strictObject({
    unit: z.string().nullable().describe('Name of the unit; null: those who name none.'),
    whole: change.nullable().describe('Of the whole worksheet; null: one of the two has no score.'),
    components: z.array(z.strictObject({
      id: z.string().describe('Id of the component.'), change: change.nullable().describe('Null: one of the two has no score.'),
    })).describe('In the order of the document.'),
  })).describe('Units that are in both.'),
  onlyNow: z.array(z.string().nullable()).describe('Units that were not there; null: those who name none.'),
  onlyBefore: z.array(z.string().nullable()).describe('Units that are not there any more; null: those who name none.'),
});

/** The JSON of `cermat checklist <folder>`. The keys are a contract: others read it, and so does `--compare`. */
export const checklistSummarySchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('cermat').describe('Always the same.'), version: z.string().describe('Version of the program.') }).describe('The program that counted.'),
  pack: z.strictObject({ id: z.string().describe('Id of the pack.'), version: z.string().describe('Its version.'), sha256: z.string().describe('Hash of its files.') })
    .describe('The rule pack.'),
  level: levelSchema,
  folder: z.string().describe('Name of the folder.'),
  files: count.describe('Workbooks in it.'),
  skipped: z.array(z.strictObject({ file: z.string().describe('Path within the folder.'), reason: z.string().describe('Why it was not counted.') })).describe('Workbooks that were not counted.'),
  repeated: z.array(z.strictObject({
    respondent: z.string().describe('Name, or NIP.'), files: z.array(z.string()).describe('Their files; each is counted.'),
  })).describe('Respondents with several files.'),
  scales: count.describe('Different scales and weights among the settings; more than 1: scores cannot be compared.'),
  all: unit.nullable().describe('Everybody together; null: nobody was counted.'),
  units: z.array(unit).describe('In alphabetical order, those who name no unit last.'),
  comparison: comparison.nullable().describe('Against another year; null: not asked for.'),
});

export type ChecklistSummary = z.infer<typeof checklistSummarySchema>;
export type UnitSummary = ChecklistSummary['units'][number];
export type SpreadSummary = NonNullable<UnitSummary['whole']>;
export type ChecklistComparison = NonNullable<ChecklistSummary['comparison']>;
