/**
 * What a rule says about a subject. `undetermined`: a blank, an unreadable value or an open policy
 * question decides, so neither pass nor fail would be honest. `error`: the rule itself could not run.
 */
export type Outcome = 'pass' | 'fail' | 'undetermined' | 'not-applicable' | 'error';

/** How much weight a rule carries; only `mandatory` (wajib) rules decide eligibility and the exit code. */
export type Severity = 'mandatory' | 'recommended' | 'info';

/** What a rule is about. */
export type Scope =
  | 'participant' | 'leader' | 'group' | 'class' | 'session'
  | 'subject' | 'instructor' | 'deliverable' | 'mentoring' | 'checklist' | 'workbook';

/** Whether a person may attend (or lead), from the outcomes of the rules that decide it. */
export type Eligibility = 'eligible' | 'ineligible' | 'undetermined';

/**
 * Eligible when every outcome passes or does not apply, ineligible when one fails, else undetermined.
 * A rule that could not run never lets anybody pass.
 *
 * @example decideEligibility(['pass', 'undetermined']) // 'undetermined'
 */
export function decideEligibility(outcomes: Iterable<Outcome>): Eligibility {
  let eligibility: Eligibility = 'eligible';
  for (const outcome of outcomes) {
    if (outcome === 'fail') return 'ineligible';
    if (outcome === 'undetermined' || outcome === 'error') eligibility = 'undetermined';
  }
  return eligibility;
}
