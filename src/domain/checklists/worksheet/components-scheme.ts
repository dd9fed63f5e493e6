import { z } from 'zod';
import { checkNamedParameters, citationSchema, idSchema, localisedSchema, readScheme } from '../../rules';
import type { NamedParameter, PackIssue, ParameterDefinition, ReadScheme } from '../../rules';
import type { Citation } from '../../findings';
import type { Localised } from '../../../messages';
import { issuesOfRepeated } from './scheme-issues';

/** One component of the worksheets, e.g. Learners; its score is a part of the whole. */
export interface Component {
  readonly id: string;
  readonly title: Localised;
  /** Parameter of its weight, 0 or more. */
  readonly weight: string;
  readonly source: readonly Citation[];
}

/** Somebody whose duty an item can be. */
export interface Actor {
  readonly id: string;
  readonly title: Localised;
}

/** What the worksheets of a pack have in common. */
export interface ComponentScheme {
  readonly title: Localised;
  /** In the order of the document. */
  readonly components: readonly Component[];
  readonly actors: readonly Actor[];
  /** Parameters in per cent: what each status is worth, and from which share of answered items on a component has one score. */
  readonly scoring: { readonly belum: string; readonly sebagian: string; readonly sudah: string; readonly enough: string };
  /** Parameters of the first and the last day that evidence may have. */
  readonly period: { readonly from: string; readonly to: string };
}

const componentSchema = z.strictObject({ id: idSchema, title: localisedSchema, weight: idSchema, source: z.array(citationSchema).min(1).max(20) });

/** Grammar of `components.json`. */
const componentsSchema = z.strictObject({
  scheme: z.literal('components'), title: localisedSchema, source: z.array(citationSchema).min(1).max(20),
  scoring: z.strictObject({ belum: idSchema, sebagian: idSchema, sudah: idSchema, enough: idSchema }),
  period: z.strictObject({ from: idSchema, to: idSchema }),
  components: z.array(componentSchema).min(1).max(100), actors: z.array(z.strictObject({ id: idSchema, title: localisedSchema })).min(1).max(100),
});

/** The file of a pack that holds it. */
export const COMPONENTS_FILE = 'components.json';

/**
 * Read a pack's `components.json`. A component or an actor given twice, and a parameter that the pack does not have or
 * that is of another type, are issues.
 *
 * @param json the parsed JSON, from anybody
 */
export function readComponents(json: unknown, parameters: ReadonlyMap<string, ParameterDefinition>): ReadScheme<ComponentScheme> {
  const { scheme, issues: unread } = readScheme(componentsSchema, json, COMPONENTS_FILE);
  if (scheme === null) return { scheme: null, issues: unread };
  const issues: readonly PackIssue[] = [
    ...issuesOfRepeated(COMPONENTS_FILE, scheme.components.map(({ id }, index) => ({ id, path: `$.components[${index}].id` }))),
    ...issuesOfRepeated(COMPONENTS_FILE, scheme.actors.map(({ id }, index) => ({ id, path: `$.actors[${index}].id` }))),
    ...checkNamedParameters(COMPONENTS_FILE, parameters, parametersOf(scheme)),
  ];
  const { title, components, actors, scoring, period } = scheme;
  return { scheme: issues.length === 0 ? { title, components, actors, scoring, period } : null, issues };
}

function parametersOf({ components, scoring, period }: ComponentScheme): readonly NamedParameter[] {
  return [
    ...components.map(({ weight }, index): NamedParameter => ({ path: `$.components[${index}].weight`, id: weight, types: ['number'] })),
    ...Object.entries(scoring).map(([key, id]): NamedParameter => ({ path: `$.scoring.${key}`, id, types: ['percent'] })),
    ...Object.entries(period).map(([key, id]): NamedParameter => ({ path: `$.period.${key}`, id, types: ['day'] })),
  ];
}
