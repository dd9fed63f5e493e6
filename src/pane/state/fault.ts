import { sayPane } from '../../messages/pane-words';
import type { Language } from '../../messages/message';
import type { ProblemView } from '../../app/workbench';

/** A fault that nobody foresaw, told like every other problem. */
export function faultProblem(language: Language, fault: unknown, tag: 'pane.failed' | 'pane.no-watch' = 'pane.failed'): ProblemView {
  const reason = fault instanceof Error && fault.message !== '' ? fault.message : String(fault);
  return { code: tag, text: sayPane(language, tag, { reason }), action: 'retry', cells: [] };
}
