import { sayPane } from '../../messages/pane-words';
import type { Language } from '../../messages/message';
import type { ProblemView } from '../../app/workbench';

/** A fault that nobody foresaw, told like every other problem. */
export function faultProblem(language: Language, fault: unknown): ProblemView {
  const reason = fault instanceof Error && fault.message !== '' ? fault.message : String(fault);
  return { code: 'pane.failed', text: sayPane(language, 'pane.failed', { reason }), action: 'retry', cells: [] };
}
