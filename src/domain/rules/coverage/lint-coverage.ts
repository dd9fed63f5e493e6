import { IssueLog, childPath } from '../pack-file';
import type { PackIssue } from '../pack-file';
import type { RulePack } from '../pack';
import { citingParts, collectMentions } from './collect-mentions';
import type { Mention } from './cover';
import { settleRegister } from './coverage-of';
import type { Coverage } from './coverage-of';
import type { CoverageRegister } from './register';
import { COVERAGE_FILE } from './read-register';

/** What a pack covers of its document, and what is wrong or open in that. */
export interface CoverageAccount {
  readonly coverage: Coverage;
  readonly issues: readonly PackIssue[];
}

/**
 * What a pack covers of its document, with what is wrong in its account: codes that the register does not know (errors), requirements and
 * questions that nothing accounts for, rules and parameters that do not say what they cover (warnings; `"covers": []`
 * says that it is nothing).
 */
export function lintCoverage(pack: RulePack, register: CoverageRegister): CoverageAccount {
  const log = new IssueLog();
  const mentions = collectMentions(pack);
  const coverage = settleRegister(register, mentions);
  reportUnknownCodes(mentions, register, log);
  reportOpen(coverage, log);
  reportUnstated(pack, log);
  return { coverage, issues: log.issues };
}

function reportUnknownCodes(mentions: readonly Mention[], { requirements, questions }: CoverageRegister, log: IssueLog): void {
  const known = new Set([...requirements, ...questions].map(({ id }) => id));
  for (const { code, cover, path } of mentions) {
    if (!known.has(code)) log.error(cover.file, path, 'coverage.unknown-code', { code, suggestion: log.suggest(cover.file, code, known) });
  }
}

function reportOpen({ requirements, questions }: Coverage, log: IssueLog): void {
  for (const [index, { id, phrase, isSettled }] of requirements.entries()) {
    if (!isSettled) log.warn(COVERAGE_FILE, childPath('$.requirements', index), 'coverage.requirement-open', { id, phrase });
  }
  for (const [index, { id, text, isSettled }] of questions.entries()) {
    if (!isSettled) log.warn(COVERAGE_FILE, childPath('$.questions', index), 'coverage.question-open', { id, textId: text.id, textEn: text.en });
  }
}

function reportUnstated(pack: RulePack, log: IssueLog): void {
  for (const { cover: { kind, id, file }, citations } of citingParts(pack)) {
    if (kind !== 'subject' && citations.every(({ source }) => source.covers === undefined)) {
      log.warn(file, citations[0]?.path ?? '$', 'coverage.unstated', { id });
    }
  }
}
