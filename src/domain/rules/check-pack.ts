import { parametersOf } from './condition';
import { COVERAGE_FILE } from './coverage/read-register';
import { DOCUMENT_LINT_FILE } from './document-lint/read-document-lint';
import type { FactDefinition } from './fact-definition';
import { loadPack } from './load-pack';
import { mutateParameters } from './mutate-parameters';
import type { MutationReport } from './mutate-parameters';
import type { RulePack } from './pack';
import type { PackFile, PackIssue } from './pack-file';
import { PARAMETERS_FILE } from './read-parameters';
import { PARAMETER_PREFIX } from './read-operand';
import { conditionsOf } from './rule';
import { runExamples } from './run-examples';
import type { ExampleResult } from './run-examples';

/** Everything that can be said about a pack before it meets any data. */
export interface PackCheck {
  /** Null when the pack could not be loaded; then no example was run. */
  readonly pack: RulePack | null;
  readonly issues: readonly PackIssue[];
  readonly examples: readonly ExampleResult[];
  readonly mutations: MutationReport;
  /** No error, and every example came out as its author said. Warnings and survivors do not count. */
  readonly isSound: boolean;
}

/**
 * Check a pack as `cermat rules check` prints it: its issues, every example, and whether the examples would notice
 * each parameter moved by one step.
 *
 * @param withMutations `false`: parameters are not moved, which takes long for a pack with many of them
 */
export function checkPack(files: readonly PackFile[], knownFacts: readonly FactDefinition[], withMutations = true): PackCheck {
  const { pack, issues } = loadPack(files, knownFacts);
  if (pack === null) return { pack, issues, examples: [], mutations: { tried: 0, survivors: [] }, isSound: false };
  const examples = runExamples(pack);
  const isSound = examples.every((example) => example.passed);
  return { pack, issues: [...issues, ...findUnused(pack)], examples, mutations: withMutations ? mutateParameters(pack) : { tried: 0, survivors: [] }, isSound };
}

/** Parameters that neither a rule (its conditions, its words) nor the data of another context names; to speak of one is not to use it. */
function findUnused(pack: RulePack): readonly PackIssue[] {
  const used = new Set(pack.rules.flatMap((rule) => conditionsOf(rule).flatMap((condition) => [...parametersOf(condition)])));
  const schemes = JSON.stringify([...pack.schemes].filter(([file]) => file !== COVERAGE_FILE && file !== DOCUMENT_LINT_FILE));
  const words = JSON.stringify(pack.rules.map((rule) => [rule.onFail, rule.onUndetermined]));
  const unused = [...pack.parameters.keys()].filter((id) =>
    !used.has(id) && !schemes.includes(`"${id}"`) && !words.includes(`{${PARAMETER_PREFIX}${id}}`));
  return unused.map((id) => ({ severity: 'warning', file: PARAMETERS_FILE, path: '$', code: 'rules.unused-parameter', details: { parameter: id } }));
}
