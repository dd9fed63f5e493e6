import type { FactDefinition } from './fact-definition';
import { factsOf, parametersOf } from './condition';
import { findUnreachable } from './find-unreachable';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';
import { PARAMETER_PREFIX } from './read-operand';
import { conditionsOf } from './rule';
import type { Rule } from './rule';
import type { Vocabulary } from './vocabulary';

const PLACEHOLDER = /\{([\w.-]+)\}/g;
/** Placeholders that every undetermined text may use, beside facts and parameters. */
const FIXED_PLACEHOLDERS: ReadonlySet<string> = new Set(['reasons', 'missing']);

/** What is wrong with a rule whose single parts are right. */
export function reportRuleFaults(rule: Rule, facts: ReadonlyMap<string, FactDefinition>, vocabulary: Vocabulary, log: IssueLog): void {
  reportExampleCoverage(rule, facts, vocabulary, log);
  reportPlaceholders(rule, facts, vocabulary, log);
  for (const outcome of findUnreachable(rule, facts, vocabulary.parameters)) {
    log.warn(rule.file, '$.conditions', outcome === 'pass' ? 'rules.never-passes' : 'rules.never-fails');
  }
}

/** A rule can be undetermined when one of its facts can be unknown, or a parameter has no default. */
function canBeUndetermined(rule: Rule, facts: ReadonlyMap<string, FactDefinition>, vocabulary: Vocabulary): boolean {
  return conditionsOf(rule).some((condition) =>
    [...factsOf(condition)].some((id) => facts.get(id)?.alwaysKnown !== true)
    || [...parametersOf(condition)].some((id) => vocabulary.parameters.get(id)?.isRequiredChoice === true));
}

function reportExampleCoverage(rule: Rule, facts: ReadonlyMap<string, FactDefinition>, vocabulary: Vocabulary, log: IssueLog): void {
  const expected = new Set(rule.examples.map((example) => example.expect));
  for (const outcome of ['pass', 'fail'] as const) {
    if (!expected.has(outcome)) log.error(rule.file, '$.examples', 'rules.example-missing', { outcome });
  }
  if (!expected.has('undetermined') && canBeUndetermined(rule, facts, vocabulary)) {
    log.warn(rule.file, '$.examples', 'rules.example-missing', { outcome: 'undetermined' });
  }
}

function reportPlaceholders(rule: Rule, facts: ReadonlyMap<string, FactDefinition>, vocabulary: Vocabulary, log: IssueLog): void {
  const known = (name: string): boolean => FIXED_PLACEHOLDERS.has(name) || facts.has(name)
    || (name.startsWith(PARAMETER_PREFIX) && vocabulary.parameters.has(name.slice(PARAMETER_PREFIX.length)));
  for (const [key, advice] of [['onFail', rule.onFail], ['onUndetermined', rule.onUndetermined]] as const) {
    for (const [part, text] of advice === null ? [] : [['message', advice.message], ['fix', advice.fix]] as const) {
      for (const language of ['id', 'en'] as const) {
        const path = childPath(childPath(`$.${key}`, part), language);
        for (const [, name = ''] of text[language].matchAll(PLACEHOLDER)) {
          if (known(name)) continue;
          log.error(rule.file, path, 'rules.unknown-placeholder', { name, suggestion: log.suggest(rule.file, name, facts.keys()) });
        }
      }
    }
  }
}
