import { formatCellRef } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import type { Finding, Scope, Severity } from '../../domain/findings';
import type { GradingProblem } from '../../domain/grading';
import type { ParameterProblem } from '../../domain/rules';
import { isMessageTag, say, sayTag } from '../../messages';
import type { Language, MessageValues } from '../../messages';
import type { RecognitionProblem } from '../../workbook';

/** Something about the workbook itself that a context of the pipeline noticed. */
export interface Problem {
  /** Tag of the catalogue, e.g. `recognition.missing-column`; `<tag>.fix` holds the next step where there is one. */
  readonly code: string;
  readonly severity: Severity;
  /** `undetermined`: something stays open because of it; `fail`: what stands there is wrong. */
  readonly outcome: 'fail' | 'undetermined';
  readonly cells: readonly CellRef[];
  readonly details: MessageValues;
  readonly scope: Scope;
  /** Whom it concerns; null: the workbook. */
  readonly subject: string | null;
  readonly name: string | null;
}

/** A table or a column that could not be recognised. An error leaves decisions open; a warning does not. */
export function recognitionProblem({ code, severity, cells, details }: RecognitionProblem): Problem {
  const isError = severity === 'error';
  return {
    code, cells, details, scope: 'workbook', subject: null, name: null,
    severity: isError ? 'mandatory' : 'recommended', outcome: isError ? 'undetermined' : 'fail',
  };
}

/** A row of Pengaturan that could not be used. An unknown code changes nothing; any other leaves a setting open. */
export function settingProblem({ code, cell, details, accepts, id }: ParameterProblem, language: Language): Problem {
  const isHarmless = code === 'rules.setting-unknown';
  return {
    code, cells: cell === null ? [] : [cell], scope: 'workbook', subject: id, name: null,
    details: { ...details, accepts: accepts === null ? '' : sayTag(language, accepts, details) },
    severity: isHarmless ? 'recommended' : 'mandatory', outcome: isHarmless ? 'fail' : 'undetermined',
  };
}

/** Something about the marks. `names` gives the participant's name by key. */
export function gradingProblem(problem: GradingProblem, names: ReadonlyMap<string, string | null>): Problem {
  const isPerson = problem.subject !== null && names.has(problem.subject);
  const scope: Scope = problem.subject === null ? 'workbook' : isPerson ? 'participant' : 'group';
  return { ...problem, scope, name: problem.subject === null ? null : (names.get(problem.subject) ?? null) };
}

/**
 * A problem as a finding of the product itself; its rule id is `cermat/<context>/<what>`.
 *
 * @example problemFinding({ code: 'recognition.no-roster', … }, 'id').rule // 'cermat/recognition/no-roster'
 */
export function problemFinding(problem: Problem, language: Language): Finding {
  const { code, scope, cells, outcome, severity, name } = problem;
  const addresses = cells.map(formatCellRef);
  return {
    rule: `cermat/${code.replaceAll('.', '/')}`,
    scope, severity, outcome, cells, name,
    subject: problem.subject ?? addresses[0] ?? code,
    message: sayTag(language, code, problem.details),
    fix: nextStep(problem, language),
    source: { document: 'Cermat', clause: say(language, 'cli.source-of-checks') },
    assumed: [],
    missing: outcome === 'undetermined' ? addresses : [],
    trace: [],
  };
}

/** The next step: the tag's own text, or what would be accepted. */
function nextStep({ code, details }: Problem, language: Language): string | null {
  const tag = `${code}.fix`;
  if (isMessageTag(tag)) return say(language, tag, details);
  return typeof details['accepts'] === 'string' && details['accepts'] !== '' ? details['accepts'] : null;
}
