import { actionLearningMessages } from './action-learning';
import { checklistsMessages } from './checklists';
import { cliChecklistMessages } from './cli-checklist';
import { cliMessages } from './cli';
import { commandsMessages } from './commands';
import { coverageMessages } from './coverage';
import { eligibilityMessages } from './eligibility';
import { explanationMessages } from './explanation';
import { gradingMessages } from './grading';
import { groupsMessages } from './groups';
import { layoutMessages } from './layout';
import { recognitionMessages } from './recognition';
import { resultsMessages } from './results';
import { resultsGradesMessages } from './results-grades';
import { resultsScoresMessages } from './results-scores';
import { rulesMessages } from './rules';
import { scheduleMessages } from './schedule';
import { teachingMessages } from './teaching';
import { valuesMessages } from './values';
import { xlsxMessages } from './xlsx';
import { officeMessages } from './office';
import { paneCatalogue } from './pane-words';
import { workbenchMessages } from './workbench';
import { workbenchGradesMessages } from './workbench-grades';
import { workbenchGroupsMessages } from './workbench-groups';
import { workbenchSetupMessages } from './workbench-setup';
import { workbookMessages } from './workbook';
import { fill } from './message';
import type { Language, Localised, MessageValues } from './message';

export * from './message';

/** Every text that a user sees, by tag, Indonesian and English side by side. */
export const catalogue = {
  ...actionLearningMessages,
  ...valuesMessages,
  ...teachingMessages,
  ...checklistsMessages,
  ...cliChecklistMessages,
  ...recognitionMessages,
  ...rulesMessages,
  ...eligibilityMessages,
  ...gradingMessages,
  ...explanationMessages,
  ...groupsMessages,
  ...resultsMessages,
  ...resultsGradesMessages,
  ...resultsScoresMessages,
  ...scheduleMessages,
  ...layoutMessages,
  ...xlsxMessages,
  ...cliMessages,
  ...commandsMessages,
  ...coverageMessages,
  ...workbookMessages,
  ...officeMessages,
  ...workbenchMessages,
  ...workbenchGradesMessages,
  ...workbenchGroupsMessages,
  ...workbenchSetupMessages,
  ...paneCatalogue,
};

export type MessageTag = keyof typeof catalogue;

/**
 * The text of a tag in a language, placeholders filled.
 *
 * @example say('id', 'outcome.fail') // 'tidak memenuhi'
 */
export function say(language: Language, tag: MessageTag, values: MessageValues = {}): string {
  const text: Localised = catalogue[tag];
  return fill(text[language], values);
}

/** True for a tag that the catalogue holds; for tags that come from data (error codes). */
export function isMessageTag(tag: string): tag is MessageTag {
  return Object.hasOwn(catalogue, tag);
}

/** Like {@link say}, for a tag that comes from data; a tag that the catalogue lacks is shown as it is. */
export function sayTag(language: Language, tag: string, values: MessageValues = {}): string {
  return isMessageTag(tag) ? say(language, tag, values) : tag;
}
