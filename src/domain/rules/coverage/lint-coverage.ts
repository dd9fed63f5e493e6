import { IssueLog, childPath } from '../pack-file';
import type { PackIssue } from '../pack-file';
import type { RulePack } from '../pack';
import { citingParts, collectMentions } from './collect-mentions';
import { coverageOf } from './coverage-of';
import type { CoverageRegister } from './register';
import { COVERAGE_FILE } from './read-register';

/**
 * What is wrong with a pack's account of its document: codes that the register does not know (errors), requirements and
 * questions that nothing accounts for, rules and parameters that do not say what they cover (warnings; `"covers": []`
 * says that it is nothing).
 */
export function lintCoverage(pack: RulePack, register: CoverageRegister): readonly PackIssue[] {
  const log = new IssueLog();
  reportUnknownCodes(pack, register, log);
  reportOpen(pack, register, log);
  reportUnstated(pack, log);
  return log.issues;
}

function reportUnknownCodes(pack: RulePack, { requirements, questions }: CoverageRegister, log: IssueLog): void {
  const known = new Set([...requirements, ...questions].map(({ id }) => id));
  for (const { code, cover, path } of collectMentions(pack)) {
    if (!known.has(code)) log.error(cover.file, path, 'coverage.unknown-code', { code, suggestion: log.suggest(cover.file, code, known) });
  }
}

function reportOpen(pack: RulePack, register: CoverageRegister, log: IssueLog): void {
  const { requirements, questions } = coverageOf(pack, register);
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
