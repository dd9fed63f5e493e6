import type { CommitteeDecision, Finding, SettingReport } from '../../../domain/findings';
import { DecisionLedger, settingValue, subjectName, toneOf } from '../../../workbook';
import type { DecisionEntry, Words } from '../../../workbook';
import { linkTo } from '../cell-link';
import type { AssumptionView, FindingView } from '../views';

/** What turning a finding into words needs besides the finding. */
export interface FindingWords {
  readonly words: Words;
  readonly settings: ReadonlyMap<string, SettingReport>;
  readonly decisions: DecisionLedger;
  titleOf(rule: string): string;
}

/** The committee's decisions, ready to be found by their finding. */
export function ledgerOf(decisions: readonly CommitteeDecision[]): DecisionLedger {
  return new DecisionLedger(decisions, []);
}

/** Whom or what a finding is about; a person without a name is called by the NIP. */
export function subjectText(words: Words, finding: Pick<Finding, 'name' | 'subject' | 'scope'>): string {
  return subjectName(words, finding) || finding.subject;
}

/** A finding as a screen shows it. */
export function viewFinding(id: string, finding: Finding, context: FindingWords): FindingView {
  const { words } = context;
  const { rule, outcome, severity, message, fix, source } = finding;
  return {
    id, rule, outcome, severity, message, fix,
    ruleTitle: context.titleOf(rule),
    outcomeText: words(outcome === 'pass' || outcome === 'not-applicable' ? `workbench.outcome.${outcome}` : `results.outcome.${outcome}`),
    severityText: words(`results.severity.${severity}`),
    tone: toneOf(finding),
    subject: subjectText(words, finding),
    clause: `${source.document}, ${source.clause}`,
    cells: finding.cells.map(linkTo),
    assumed: finding.assumed.map((parameter) => viewAssumption(parameter, context)),
    decision: decisionText(context.decisions.take(finding), words),
    hasWhy: finding.trace.length > 0,
  };
}

/** A setting that a result rests on though its document is silent, e.g. "Nilai lulus 65". */
export function viewAssumption(id: string, { words, settings }: Pick<FindingWords, 'words' | 'settings'>): AssumptionView {
  const setting = settings.get(id);
  if (setting === undefined) return { id, text: id, source: '' };
  return { id, text: `${setting.title} ${settingValue({ words }, setting)}`, source: setting.source };
}

/** E.g. "diterima oleh Ketua Panitia: SK pangkat menyusul". */
function decisionText(entry: DecisionEntry | null, words: Words): string | null {
  if (entry === null || (entry.verdict !== 'diterima' && entry.verdict !== 'ditolak')) return null;
  const verdict = words(`results.verdict.${entry.verdict}`);
  const decided = entry.by === null ? verdict : words('workbench.decided-by', { verdict, by: entry.by });
  return entry.reason === null ? decided : words('workbench.decided-because', { decided, reason: entry.reason });
}
