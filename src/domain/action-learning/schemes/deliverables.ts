import { z } from 'zod';
import { checkNamedParameters, citationSchema, idSchema, localisedSchema, readScheme } from '../../rules';
import type { NamedParameter, PackIssue, ParameterDefinition, ReadScheme } from '../../rules';

const text = z.string().trim().min(1).max(200);
const sources = z.array(citationSchema).min(1).max(20);
const aliases = z.array(text).max(40).default([]);

const part = z.strictObject({ id: idSchema, title: localisedSchema, aliases, source: sources });

const element = z.strictObject({
  id: idSchema, part: idSchema, letter: z.string().regex(/^[a-z]$/), title: localisedSchema, aliases,
  conditional: localisedSchema.optional(), source: sources,
});

const form = z.strictObject({ id: idSchema, title: localisedSchema, words: z.array(text).min(1).max(40), source: sources });

const assessment = z.strictObject({ widestGap: idSchema, leaningFrom: idSchema, leaningGroups: idSchema, source: sources });

const criterion = z.strictObject({
  criterion: idSchema, elements: z.array(idSchema).min(1).max(60), status: z.enum(['stated', 'proposal']), source: sources,
});

const schema = z.strictObject({
  scheme: z.literal('deliverables'), title: localisedSchema, source: sources,
  parts: z.array(part).min(1).max(20), elements: z.array(element).min(1).max(60), forms: z.array(form).max(10).default([]),
  oneFormIsEnough: idSchema.optional(),
  deadline: z.strictObject({ parameters: z.array(idSchema).max(20), source: sources }).optional(),
  assessment: assessment.optional(), criteria: z.array(criterion).max(30).default([]),
});

/**
 * What a group hands in: the parts and elements of the report (one with `conditional` may be left out where its
 * condition does not hold), the forms that are accepted, the parameters of the deadline and of comparing assessors, and
 * which elements each criterion of the rubric looks at.
 */
export type DeliverableScheme = z.output<typeof schema>;

/** One element of a report. */
export type ReportElement = DeliverableScheme['elements'][number];

export const DELIVERABLES_FILE = 'deliverables.json';

/** What a scheme may name: the pack's parameters and the criteria of its rubric. */
export interface KnownNames {
  readonly parameters: ReadonlyMap<string, ParameterDefinition>;
  readonly criteria: ReadonlySet<string>;
}

/**
 * A pack's `deliverables.json`; without a scheme the issues say why.
 *
 * @param json the parsed JSON, from anybody
 * @example parseDeliverables({ scheme: 'deliverables' }, known).issues[0]?.path // '$.title'
 */
export function parseDeliverables(json: unknown, known: KnownNames): ReadScheme<DeliverableScheme> {
  const { scheme, issues } = readScheme(schema, json, DELIVERABLES_FILE);
  const found = scheme === null ? issues : [...repeated(scheme), ...unknownNames(scheme), ...unknownElsewhere(scheme, known)];
  return { scheme: found.length === 0 ? scheme : null, issues: found };
}

function unknownElsewhere(scheme: DeliverableScheme, known: KnownNames): readonly PackIssue[] {
  return [
    ...checkNamedParameters(DELIVERABLES_FILE, known.parameters, parametersOf(scheme)),
    ...scheme.criteria.flatMap(({ criterion: name }, index) => (
      known.criteria.has(name) ? [] : [issue(`$.criteria[${index}].criterion`, 'action-learning.criterion-unknown', { name })])),
  ];
}

function parametersOf({ oneFormIsEnough, deadline, assessment: compared }: DeliverableScheme): readonly NamedParameter[] {
  return [
    ...(oneFormIsEnough === undefined ? [] : [{ path: '$.oneFormIsEnough', id: oneFormIsEnough, types: ['boolean'] } as const]),
    ...(deadline?.parameters ?? []).map((id, index): NamedParameter => ({ path: `$.deadline.parameters[${index}]`, id, types: ['number', 'time', 'boolean', 'list', 'day'] })),
    ...(compared === undefined ? [] : [
      { path: '$.assessment.widestGap', id: compared.widestGap, types: ['score', 'number'] },
      { path: '$.assessment.leaningFrom', id: compared.leaningFrom, types: ['score', 'number'] },
      { path: '$.assessment.leaningGroups', id: compared.leaningGroups, types: ['number'] },
    ] as const),
  ];
}

function issue(path: string, code: string, details: PackIssue['details']): PackIssue {
  return { severity: 'error', file: DELIVERABLES_FILE, path, code, details };
}

/** Ids that stand twice, and letters that stand twice within a part. */
function repeated({ parts, elements, forms, criteria }: DeliverableScheme): readonly PackIssue[] {
  return [
    ...twice(parts.map(({ id }) => id), (index) => `$.parts[${index}].id`),
    ...twice(elements.map(({ id }) => id), (index) => `$.elements[${index}].id`),
    ...twice(elements.map(({ part: within, letter }) => `${within} ${letter}`), (index) => `$.elements[${index}].letter`),
    ...twice(forms.map(({ id }) => id), (index) => `$.forms[${index}].id`),
    ...twice(criteria.map((one) => one.criterion), (index) => `$.criteria[${index}].criterion`),
  ];
}

function twice(names: readonly string[], pathOf: (index: number) => string): readonly PackIssue[] {
  return names.flatMap((name, index) => (
    names.indexOf(name) < index ? [issue(pathOf(index), 'action-learning.scheme-twice', { name })] : []));
}

function unknownNames({ parts, elements, criteria }: DeliverableScheme): readonly PackIssue[] {
  const known = { part: new Set(parts.map(({ id }) => id)), element: new Set(elements.map(({ id }) => id)) };
  return [
    ...elements.flatMap(({ part: name }, index) => (
      known.part.has(name) ? [] : [issue(`$.elements[${index}].part`, 'action-learning.scheme-unknown', { name })])),
    ...criteria.flatMap((one, at) => one.elements.flatMap((name, index) => (
      known.element.has(name) ? [] : [issue(`$.criteria[${at}].elements[${index}]`, 'action-learning.scheme-unknown', { name })]))),
  ];
}
