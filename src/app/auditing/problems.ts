import { formatCellRef, formatDay } from '../../domain/values';
import type { CellRef, Day } from '../../domain/values';
import type { Finding, Scope, Severity } from '../../domain/findings';
import type { GradingProblem } from '../../domain/grading';
import { describeDeadline } from '../../domain/schedule';
import type { ParameterProblem, RulePack } from '../../domain/rules';
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
  /** What would settle it, where that is not the cells: ids of settings. */
  readonly missing?: readonly string[];
}

/** An error leaves something open that decides; a warning asks somebody to look. */
function weightOf(severity: 'error' | 'warning'): Pick<Problem, 'severity' | 'outcome'> {
  return severity === 'error' ? { severity: 'mandatory', outcome: 'undetermined' } : { severity: 'recommended', outcome: 'fail' };
}

/** A table or a column that could not be recognised. */
export function recognitionProblem({ code, severity, cells, details }: RecognitionProblem): Problem {
  return { code, cells, details, scope: 'workbook', subject: null, name: null, ...weightOf(severity) };
}

/** The corrections that the workbook keeps cannot be read, so that recognition went without them. */
export function damagedMappingProblem(): Problem {
  return { code: 'recognition.mapping-damaged', cells: [], details: {}, scope: 'workbook', subject: null, name: null, ...weightOf('warning') };
}

/** A row of Pengaturan that could not be used. An unknown code changes nothing; any other leaves a setting open. */
export function settingProblem({ code, cell, details, accepts, id }: ParameterProblem, language: Language): Problem {
  const isHarmless = code === 'rules.setting-unknown';
  return {
    code, cells: cell === null ? [] : [cell], scope: 'workbook', subject: id, name: null,
    details: { ...details, accepts: accepts === null ? '' : sayTag(language, accepts, details) },
    ...weightOf(isHarmless ? 'warning' : 'error'),
  };
}

/** The reference date lies outside the days for which the pack is in force. */
export function outsidePackProblem({ from, to }: RulePack['effective'], language: Language): Problem {
  return {
    code: 'eligibility.outside-pack', cells: [], scope: 'workbook', subject: null, name: null, ...weightOf('warning'),
    details: { from: formatDay(from as Day, language), to: to === null ? '…' : formatDay(to as Day, language) },
  };
}

/** A roster with headers and nobody below them: nothing was checked, and that is no success. */
export function emptyRosterProblem(sheet: string): Problem {
  return { code: 'eligibility.empty-roster', cells: [], scope: 'workbook', subject: null, name: null, details: { sheet }, ...weightOf('error') };
}

/** Nobody has been put into a group yet, so that no rule about groups can say anything. */
export function undividedProblem(cell: CellRef): Problem {
  return { code: 'groups.none-formed', cells: [cell], scope: 'class', subject: 'kelompok', name: null, details: {}, ...weightOf('error') };
}

/** Moments are carried as ISO texts, and read by people as a date with a time. */
function inWords(details: GradingProblem['details'], language: Language): GradingProblem['details'] {
  const { times } = details;
  if (typeof times !== 'string') return details;
  const written = times.split(', ').map((moment) => describeDeadline({ deadline: moment, actionLearningDays: [] }, language) ?? moment);
  return { ...details, times: written.join('; ') };
}

/** Something about the marks. */
export function gradingProblem({ code, severity, cells, details, subject }: GradingProblem, language: Language): Problem {
  return {
    code, cells, details: inWords(details, language), scope: subject?.scope ?? 'workbook', subject: subject?.key ?? null, name: subject?.name ?? null, ...weightOf(severity),
  };
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
    missing: problem.missing ?? (outcome === 'undetermined' ? addresses : []),
    trace: [],
  };
}

/** The next step: the tag's own text, or what would be accepted. */
function nextStep({ code, details }: Problem, language: Language): string | null {
  const tag = `${code}.fix`;
  if (isMessageTag(tag)) return say(language, tag, details);
  return typeof details['accepts'] === 'string' && details['accepts'] !== '' ? details['accepts'] : null;
}
