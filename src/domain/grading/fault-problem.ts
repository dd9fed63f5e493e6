import { isMessageTag, say } from '../../messages';
import type { Language } from '../../messages';
import type { CellRef } from '../values';
import type { MarkFault } from './mark-cell';
import { problem } from './problem';
import type { GradingProblem, Whom } from './problem';

/** The problem of one cell that gives no mark. `column` is what the mark is called. */
export function faultProblem(fault: MarkFault, at: CellRef, column: string, subject: Whom, language: Language): GradingProblem {
  const details = fault.code === 'attendance-above-jp'
    ? { column, value: fault.value, jp: fault.reason }
    : { column, value: fault.value, reason: reasonText(fault, language) };
  return problem(fault.code, details, [at], subject);
}

/** Why a cell gives no mark, in a sentence. */
export function reasonText({ code, reason }: MarkFault, language: Language): string {
  if (code === 'attendance-above-jp') return say(language, 'grading.reason.above-jp', { jp: reason });
  if (code === 'mark-uncalculated') return say(language, 'grading.reason.uncalculated');
  return isMessageTag(reason) ? say(language, reason) : say(language, 'grading.reason.not-a-mark');
}
