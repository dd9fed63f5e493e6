import type { Finding, Outcome, Severity } from '../../domain/findings';
import type { Tone } from '../plan';

/** A finding that asks for something: a violation, an open question, or a rule that could not run. */
export function isOpen(outcome: Outcome): boolean {
  return outcome === 'fail' || outcome === 'undetermined' || outcome === 'error';
}

const MANDATORY: Readonly<Record<Outcome, Tone>> = {
  fail: 'fail', undetermined: 'undetermined', error: 'undetermined', pass: 'pass', 'not-applicable': 'muted',
};
const RECOMMENDED: Readonly<Record<Outcome, Tone>> = {
  fail: 'undetermined', undetermined: 'info', error: 'info', pass: 'pass', 'not-applicable': 'muted',
};

/**
 * The colour of a finding: red is kept for a mandatory rule that is not met, amber for what must be looked
 * at, blue for advice.
 *
 * @example toneOf({ severity: 'recommended', outcome: 'fail' }) // 'undetermined'
 */
export function toneOf(finding: Pick<Finding, 'outcome' | 'severity'>): Tone {
  if (finding.severity === 'info') return isOpen(finding.outcome) ? 'info' : 'muted';
  return finding.severity === 'mandatory' ? MANDATORY[finding.outcome] : RECOMMENDED[finding.outcome];
}

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { mandatory: 0, recommended: 1, info: 2 };
const OUTCOME_RANK: Readonly<Record<Outcome, number>> = { fail: 0, error: 1, undetermined: 2, pass: 3, 'not-applicable': 4 };

/** Worst first: mandatory before recommended, violations before open questions; 0 to 14. */
export function urgencyOf(finding: Pick<Finding, 'outcome' | 'severity'>): number {
  return SEVERITY_RANK[finding.severity] * 5 + OUTCOME_RANK[finding.outcome];
}
