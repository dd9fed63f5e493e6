import type { Outcome } from '../findings';
import { compileRules } from './compile-rules';
import type { FactTable, Slot } from './fact';
import type { Operand } from './condition';
import { operandsIn } from './find-missing';
import { failingOf, needOf } from './finding-of';
import type { RulePack } from './pack';
import type { Parameters, ResolvedParameter } from './parameter';
import { PARAMETER_PREFIX } from './read-operand';
import { packParameter, withValue } from './resolve-parameters';
import { RowView } from './row-view';
import type { Rule, RuleExample } from './rule';

/** How an example of a rule came out. */
export interface ExampleResult {
  readonly rule: string;
  readonly file: string;
  /** Position in the rule's `examples`. */
  readonly index: number;
  readonly name: string;
  readonly passed: boolean;
  readonly expected: Outcome;
  readonly outcome: Outcome;
  /** Stated and found facts of the failing comparisons; null when the example states none. */
  readonly failing: { readonly expected: readonly string[]; readonly found: readonly string[] } | null;
  /** Stated and found facts and settings that are missing; null when the example states none. */
  readonly missing: { readonly expected: readonly string[]; readonly found: readonly string[] } | null;
}

type ExamplePack = Pick<RulePack, 'rules' | 'parameters' | 'facts'>;

/** Every example of every rule, decided as a row of a workbook would be. */
export function runExamples(pack: ExamplePack): readonly ExampleResult[] {
  return pack.rules.flatMap((rule) => rule.examples.map((example, index) => runExample(pack, rule, example, index)));
}

/** The parameters that hold in an example: the pack's of its day, and what it changes. */
export function exampleParameters(pack: Pick<RulePack, 'parameters'>, example: RuleExample): Map<string, ResolvedParameter> {
  const parameters = new Map<string, ResolvedParameter>();
  for (const definition of pack.parameters.values()) {
    const parameter = packParameter(definition, example.asOf);
    const value = example.parameters.get(definition.id);
    parameters.set(definition.id, value === undefined ? parameter : withValue(parameter, value));
  }
  return parameters;
}

/** What a rule says about an example. */
export function exampleOutcome(rule: Rule, example: RuleExample, parameters: Parameters): Outcome {
  const [compiled] = compileRules([rule], [...example.facts.keys()], parameters);
  return compiled?.outcomeOf([...example.facts.values()]) ?? 'error';
}

function runExample(pack: ExamplePack, rule: Rule, example: RuleExample, index: number): ExampleResult {
  const parameters = exampleParameters(pack, example);
  const outcome = exampleOutcome(rule, example, parameters);
  const view = new RowView(exampleTable(example.facts), 0, { parameters, facts: new Map(), language: 'id' });
  const failing = example.failing === null ? null : { expected: example.failing, found: failingIn(rule, outcome, view) };
  const missing = example.missing === null ? null : { expected: example.missing, found: missingIn(rule, outcome, view) };
  const passed = outcome === example.expect && [failing, missing].every((pair) => pair === null || isSameSet(pair.expected, pair.found));
  return { rule: rule.id, file: rule.file, index, name: example.name, passed, expected: example.expect, outcome, failing, missing };
}

function exampleTable(facts: ReadonlyMap<string, Slot>): FactTable {
  return {
    facts: [...facts.keys()], rows: [[...facts.values()]],
    subject: () => ({ key: '', name: null }), cellsOf: () => [], textOf: () => null,
  };
}

function nameOf(operand: Operand): readonly string[] {
  if (operand.kind === 'literal') return [];
  return [operand.kind === 'parameter' ? `${PARAMETER_PREFIX}${operand.id}` : operand.id];
}

function failingIn(rule: Rule, outcome: Outcome, view: RowView): readonly string[] {
  return outcome === 'fail' ? failingOf(rule, view).flatMap(nameOf) : [];
}

function missingIn(rule: Rule, outcome: Outcome, view: RowView): readonly string[] {
  const need = outcome === 'undetermined' ? needOf(rule, view) : null;
  return need === null ? [] : operandsIn(need).flatMap(nameOf);
}

function isSameSet(expected: readonly string[], found: readonly string[]): boolean {
  const set = new Set(found);
  return new Set(expected).size === set.size && expected.every((name) => set.has(name));
}
