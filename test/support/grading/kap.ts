import grading from '../../../rules/kap-itil-v4/grading.json';
import pack from '../../../rules/kap-itil-v4/pack.json';
import packParameters from '../../../rules/kap-itil-v4/parameters.json';
import { parseGradingScheme } from '../../../src/domain/grading';
import type { GradingScheme, Subject } from '../../../src/domain/grading';
import type { Parameters, ResolvedParameter } from '../../../src/domain/rules';
import { parameterOf } from '../parameters';

/** The KAP's own scheme, as the pack ships it. */
export const kapScheme: GradingScheme = schemeOf(grading);

export const kapSubjects: readonly Subject[] = pack.subjects;

/** A scheme that must be valid. */
export function schemeOf(json: unknown): GradingScheme {
  const { scheme, issues } = parseGradingScheme(json);
  if (scheme === null) throw new Error(JSON.stringify(issues));
  return scheme;
}

/** The KAP pack's parameters for grades, with the ratio 30:70 chosen; `null` opens one again. */
export function kapParameters(overrides: Readonly<Record<string, ResolvedParameter['value']>> = {}): Parameters {
  const values: Readonly<Record<string, ResolvedParameter['value']>> = { 'rasio-kehadiran-aktivitas': [30, 70], ...overrides };
  return new Map(packParameters.map((parameter) => {
    const [first] = parameter.values;
    const given = Object.hasOwn(values, parameter.id) ? values[parameter.id] ?? null : (first?.value ?? null) as ResolvedParameter['value'];
    return [parameter.id, parameterOf({
      id: parameter.id, title: parameter.title, type: parameter.type as ResolvedParameter['type'], value: given,
      text: given === null ? null : String(given), options: 'options' in parameter ? parameter.options ?? [] : [], assumed: parameter.assumed === true,
    })];
  }));
}
