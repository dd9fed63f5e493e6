import type { RulePack } from './pack';
import { parametersOf } from './condition';
import type { Parameters } from './parameter';
import type { ParameterDefinition, ParameterValue } from './parameter-definition';
import { packParameter, withValue } from './resolve-parameters';
import { writeParameterValue } from './parameter-grammar';
import { conditionsOf } from './rule';
import type { Rule } from './rule';
import { exampleOutcome, exampleParameters } from './run-examples';

/** A change of a parameter that no example of a rule notices. */
export interface SurvivingMutation {
  readonly rule: string;
  readonly file: string;
  readonly parameter: string;
  /** The value in force and the changed one, as people read them. */
  readonly from: string;
  readonly to: string;
}

/** How well the examples guard the parameters: every change that was tried, and those that went unnoticed. */
export interface MutationReport {
  readonly tried: number;
  readonly survivors: readonly SurvivingMutation[];
}

type MutationPack = Pick<RulePack, 'rules' | 'parameters'>;

/**
 * Move every parameter that a rule compares with by one step up and one step down (yes to no, one choice to another,
 * a list without each of its items), and see whether some example of that rule comes out differently.
 */
export function mutateParameters(pack: MutationPack): MutationReport {
  const results = pack.rules.flatMap((rule) => mutateRule(pack, rule));
  return { tried: results.length, survivors: results.filter((result) => result !== null) };
}

function mutateRule(pack: MutationPack, rule: Rule): readonly (SurvivingMutation | null)[] {
  const ids = new Set(conditionsOf(rule).flatMap((condition) => [...parametersOf(condition)]));
  return [...ids].flatMap((id) => {
    const definition = pack.parameters.get(id);
    const value = definition === undefined ? null : packParameter(definition, rule.reviewedOn).value;
    if (definition === undefined || value === null) return [];
    return neighboursOf(definition, value).map((changed): SurvivingMutation | null =>
      isNoticed(pack, rule, id, changed) ? null : {
        rule: rule.id, file: rule.file, parameter: id,
        from: writeParameterValue(definition.type, value, 'id'), to: writeParameterValue(definition.type, changed, 'id'),
      });
  });
}

/** The nearest other values that the parameter could have. */
function neighboursOf(definition: ParameterDefinition, value: ParameterValue): readonly ParameterValue[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return definition.options.filter((option) => option !== value).slice(0, 1);
  if (typeof value === 'number') return [value - definition.step, value + definition.step].filter((moved) => isPossible(definition, moved));
  return definition.type === 'ratio' ? neighboursOfRatio(value.map(Number), definition.step) : neighboursOfList(value.map(String));
}

function isPossible(definition: ParameterDefinition, value: number): boolean {
  const [least, most] = naturalBounds[definition.type] ?? [-Infinity, Infinity];
  return value >= Math.max(definition.min ?? least, least) && value <= Math.min(definition.max ?? most, most);
}

const naturalBounds: Readonly<Partial<Record<ParameterDefinition['type'], readonly [number, number]>>> = {
  golongan: [1, 17], 'golongan-pppk': [1, 17], pendidikan: [1, 10], jenjang: [1, 6],
  percent: [0, 100], score: [0, 100], months: [0, Infinity], jp: [0, Infinity], people: [0, Infinity],
};

function neighboursOfRatio([first = 0, second = 0, ...others]: readonly number[], step: number): readonly ParameterValue[] {
  const moved = [[first - step, second + step, ...others], [first + step, second - step, ...others]];
  return moved.filter((parts) => parts.every((part) => part >= 0));
}

function neighboursOfList(items: readonly string[]): readonly ParameterValue[] {
  return items.map((_, index) => items.filter((__, other) => other !== index));
}

function isNoticed(pack: MutationPack, rule: Rule, id: string, changed: ParameterValue): boolean {
  return rule.examples.some((example) => {
    if (example.parameters.has(id)) return false;
    const parameters = exampleParameters(pack, example);
    const before = exampleOutcome(rule, example, parameters);
    return exampleOutcome(rule, example, changeOne(parameters, id, changed)) !== before;
  });
}

function changeOne(parameters: Parameters, id: string, changed: ParameterValue): Parameters {
  const parameter = parameters.get(id);
  return parameter === undefined ? parameters : new Map(parameters).set(id, withValue(parameter, changed));
}
