import { formatCellRef } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import type { Finding } from '../../domain/findings';
import { isMessageTag, say } from '../../messages';
import type { Language, MessageValues } from '../../messages';

/** Something about the workbook itself that a context of the pipeline noticed. */
export interface Problem {
  /** Tag of the catalogue, e.g. `recognition.missing-column`; `<tag>.fix` holds the next step where there is one. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly cells: readonly CellRef[];
  readonly details: MessageValues;
  /** Whom it concerns, where it concerns one person or group. */
  readonly subject?: { readonly key: string; readonly name: string | null } | undefined;
}

/**
 * A problem as a finding: an error leaves something undecided that is needed (mandatory, undetermined),
 * a warning is a recommended failure. Its rule id is `cermat/<context>/<what>`.
 *
 * @example problemFinding({ code: 'recognition.no-roster', … }, 'id').rule // 'cermat/recognition/no-roster'
 */
export function problemFinding(problem: Problem, language: Language): Finding {
  const isError = problem.severity === 'error';
  const where = problem.cells.map(formatCellRef);
  return {
    rule: `cermat/${problem.code.replaceAll('.', '/')}`,
    scope: problem.subject === undefined ? 'workbook' : 'participant',
    subject: problem.subject?.key ?? where[0] ?? problem.code,
    name: problem.subject?.name ?? null,
    outcome: isError ? 'undetermined' : 'fail',
    severity: isError ? 'mandatory' : 'recommended',
    cells: problem.cells,
    message: words(problem.code, problem.details, language) ?? problem.code,
    fix: words(`${problem.code}.fix`, problem.details, language),
    source: { document: 'Cermat', clause: say(language, 'results.source-of-checks') },
    assumed: [],
    missing: isError ? where : [],
    trace: [],
  };
}

function words(tag: string, details: MessageValues, language: Language): string | null {
  return isMessageTag(tag) ? say(language, tag, details) : null;
}
