import type { ParticipantReport } from '../../domain/findings';
import type { Rule } from '../../domain/rules';
import { ELIGIBILITY_TONE } from '../../workbook';
import { isDecidingEligibility } from '../auditing/people';
import type { PageWords } from './explain-steps';
import type { ExplainedGrade } from './explained-grade';

/**
 * Whether somebody may attend at all, with the titles of the rules that say no, or not yet. A grade can be a pass all
 * the same: whoever reads the one must see the other.
 *
 * @param rules of the pack
 * @returns null when none of them decides eligibility
 * @source design §3
 * @example explainEligibility(participant, pack.rules.rules, words)?.text // 'Kelayakan: memenuhi syarat peserta.'
 */
export function explainEligibility({ eligibility, failed, undetermined }: ParticipantReport, rules: readonly Rule[], { language, say }: PageWords): ExplainedGrade['eligibility'] {
  const deciding = rules.filter(isDecidingEligibility);
  if (deciding.length === 0) return null;
  const open = new Set(eligibility === 'ineligible' ? failed : undetermined);
  const titles = deciding.filter(({ id }) => open.has(id)).map(({ title }) => title[language]);
  return { text: say(`explanation.eligibility.${eligibility}`, { rules: titles.join('; ') }), tone: ELIGIBILITY_TONE[eligibility] };
}
