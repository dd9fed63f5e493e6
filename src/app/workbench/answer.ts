import type { Language, MessageTag } from '../../messages';
import { isMessageTag, say } from '../../messages';
import { WorkbookError } from '../../workbook';
import { linkTo } from './cell-link';
import type { Answer, ProblemAction, ProblemView } from './views';

/** What the user can do about a problem, where that is not simply to try again. */
const ACTIONS: Readonly<Record<string, ProblemAction>> = {
  'workbook.changed': 'write-anyway',
  'workbench.no-check': 'check-again',
  'workbench.outdated': 'check-again',
  'workbench.finding-gone': 'check-again',
  'workbench.grades.gone': 'check-again',
  'explanation.nobody': 'none',
  'explanation.too-many': 'none',
  'workbook.nothing-to-undo': 'none',
};

/** Nothing that the user does to the workbook helps against a file that is not one. */
const FILE_CODES = /^xlsx\./;
/** The workbench refuses what was asked for; asking the same again gives the same answer. */
const OWN_CODES = /^workbench\./;

/**
 * Run something, and answer with its value or with what kept it from giving one. Only a {@link WorkbookError} carries
 * words of its own; anything else is a fault of the program, and says so.
 */
export async function answer<T>(language: () => Language, work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error, language()) };
  }
}

function problemOf(error: unknown, language: Language): ProblemView {
  if (!(error instanceof WorkbookError)) return unexpected(String(error), language);
  if (!isMessageTag(error.code)) return unexpected(error.code, language);
  return {
    code: error.code, text: textOf(error.code, error, language), action: actionOf(error.code), cells: error.cells.map(linkTo),
  };
}

/** What happened, and the next step where the catalogue keeps it apart. */
function textOf(tag: MessageTag, { details }: WorkbookError, language: Language): string {
  const fix = `${tag}.fix`;
  const text = say(language, tag, details);
  return isMessageTag(fix) ? `${text} ${say(language, fix, details)}` : text;
}

function actionOf(code: string): ProblemAction {
  if (FILE_CODES.test(code)) return 'open-file';
  return ACTIONS[code] ?? (OWN_CODES.test(code) ? 'none' : 'retry');
}

const LONGEST_REASON = 200;

function unexpected(reason: string, language: Language): ProblemView {
  return {
    code: 'workbench.unexpected', text: say(language, 'workbench.unexpected', { reason: reason.slice(0, LONGEST_REASON) }), action: 'retry', cells: [],
  };
}
