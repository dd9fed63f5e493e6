import type { Finding, Report, Scope, SettingReport, Severity } from '../../domain/findings';
import { isMessageTag } from '../../messages';
import { isOpen, urgencyOf } from './tones';
import { wordsIn } from './words';
import type { Words } from './words';

/** How one rule came out over all its subjects. */
export interface RuleTally {
  readonly rule: string;
  readonly title: string;
  readonly scope: Scope;
  readonly severity: Severity;
  fail: number;
  undetermined: number;
  error: number;
}

/** A report with the indexes that the result sheets share; built once, in one pass over the findings. */
export interface ReportView {
  readonly report: Report;
  readonly words: Words;
  /** Findings that ask for something, worst first, in the report's order within the same urgency. */
  readonly open: readonly Finding[];
  /** In the order in which the rules first appear; the product's own data checks are counted together. */
  readonly tallies: ReadonlyMap<string, RuleTally>;
  /** `rule subject` keys of mandatory rules that do not apply. */
  readonly notApplicable: ReadonlySet<string>;
  readonly settings: ReadonlyMap<string, SettingReport>;
  titleOf(rule: string): string;
}

/** The key under which a decision and its finding meet. */
export function keyOf(rule: string, subject: string): string {
  return `${rule} ${subject}`;
}

/**
 * A rule's title where the report brings none: the last part of its id, made readable.
 *
 * @example titleFromId('kap-itil-v4/eligibility/surat-rekomendasi') // 'Surat rekomendasi'
 */
export function titleFromId(rule: string): string {
  const words = rule.slice(rule.lastIndexOf('/') + 1).replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

const OWN_CHECKS = 'cermat/';

/**
 * A finding about the form of a table: a column or a table that is not there. Its cell says only where to look, and
 * nothing that is typed into it would settle anything.
 */
export function isAboutForm({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith(`${OWN_CHECKS}recognition/`);
}

/** What a rule is counted under: the product's own data checks by their context, a pack's rules one by one. */
export function tallyKey({ rule, severity }: Finding): string {
  return rule.startsWith(OWN_CHECKS) ? `${rule.split('/').slice(0, 2).join('/')} ${severity}` : rule;
}

/** The title of one of the product's own checks (`cermat/<context>/…`); null for a pack's rule. */
export function ownTitle(words: Words, rule: string): string | null {
  if (!rule.startsWith(OWN_CHECKS)) return null;
  const tag = `results.check.${rule.split('/')[1] ?? ''}`;
  return words(isMessageTag(tag) ? tag : 'results.check.other');
}

/** Index a report for writing. `ruleTitles` holds the titles in the report's language. */
export function viewReport(report: Report, ruleTitles: ReadonlyMap<string, string>): ReportView {
  const words = wordsIn(report.language);
  const titleOf = (rule: string): string => ruleTitles.get(rule) ?? ownTitle(words, rule) ?? titleFromId(rule);
  const byUrgency: Finding[][] = Array.from({ length: 15 }, () => []);
  const tallies = new Map<string, RuleTally>();
  const notApplicable = new Set<string>();
  for (const finding of report.findings) {
    count(tallies, finding, titleOf);
    if (isOpen(finding.outcome)) byUrgency[urgencyOf(finding)]?.push(finding);
    else if (finding.outcome === 'not-applicable' && finding.severity === 'mandatory') {
      notApplicable.add(keyOf(finding.rule, finding.subject));
    }
  }
  return {
    report,
    words,
    open: byUrgency.flat(),
    tallies,
    notApplicable,
    settings: new Map(report.settings.map((setting) => [setting.id, setting])),
    titleOf,
  };
}

function count(tallies: Map<string, RuleTally>, finding: Finding, titleOf: (rule: string) => string): void {
  const key = tallyKey(finding);
  let tally = tallies.get(key);
  if (!tally) {
    const { rule, scope, severity } = finding;
    tally = { rule, title: titleOf(rule), scope, severity, fail: 0, undetermined: 0, error: 0 };
    tallies.set(key, tally);
  }
  if (finding.outcome === 'fail') tally.fail += 1;
  else if (finding.outcome === 'undetermined') tally.undetermined += 1;
  else if (finding.outcome === 'error') tally.error += 1;
}
