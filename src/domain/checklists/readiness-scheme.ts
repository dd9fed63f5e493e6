import { z } from 'zod';
import { checkNamedParameters, citationSchema, idSchema, localisedSchema, readParameterValue, readScheme } from '../rules';
import type { PackIssue, ParameterDefinition, ParameterType, ReadScheme } from '../rules';
import type { ChecklistItem } from './checklist-item';

/** How much weight an item carries; as the severity of a rule. */
export type ItemKind = 'mandatory' | 'recommended' | 'info';

/** One line of the organiser's checklist. */
export interface ReadinessItem extends ChecklistItem {
  readonly kind: ItemKind;
  /** The organiser may answer that it does not apply. */
  readonly notApplicable: boolean;
  /** It is asked only where a setting has this value; null: always. */
  readonly appliesWhen: { readonly parameter: string; readonly value: boolean | string } | null;
  /** What to do while it is not ready. */
  readonly fix: ChecklistItem['title'];
}

/** What has to be ready before and during a training. */
export interface ReadinessScheme {
  readonly title: ChecklistItem['title'];
  readonly items: readonly ReadinessItem[];
}

const itemSchema = z.strictObject({
  id: idSchema, title: localisedSchema, kind: z.enum(['mandatory', 'recommended', 'info']),
  notApplicable: z.boolean().default(false),
  appliesWhen: z.strictObject({ parameter: idSchema, value: z.union([z.boolean(), z.string().min(1).max(80)]) }).nullable().default(null),
  source: z.tuple([citationSchema], citationSchema), fix: localisedSchema,
});

/** Grammar of `readiness.json`. */
const readinessSchema = z.strictObject({ scheme: z.literal('readiness'), title: localisedSchema, items: z.array(itemSchema).min(1).max(300) });

/** The file of a pack that holds it. */
export const READINESS_FILE = 'readiness.json';

/**
 * Read a pack's `readiness.json`. An item given twice, and a setting that the pack does not have or that can never have the
 * value that is asked for, are issues.
 *
 * @param json the parsed JSON, from anybody
 */
export function readReadinessScheme(json: unknown, parameters: ReadonlyMap<string, ParameterDefinition>): ReadScheme<ReadinessScheme> {
  const read = readScheme(readinessSchema, json, READINESS_FILE);
  if (read.scheme === null) return { scheme: null, issues: read.issues };
  const { title, items } = read.scheme;
  const issues = [...repeatedItems(items), ...items.flatMap((item, index) => checkSetting(item, index, parameters))];
  return { scheme: issues.length === 0 ? { title, items: items as readonly ReadinessItem[] } : null, issues };
}

function repeatedItems(items: readonly { readonly id: string }[]): readonly PackIssue[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index): readonly PackIssue[] => {
    const isRepeated = seen.has(id);
    seen.add(id);
    return isRepeated ? [{ severity: 'error', file: READINESS_FILE, path: `$.items[${index}].id`, code: 'rules.duplicate-id', details: { id } }] : [];
  });
}

const SETTLED: readonly ParameterType[] = ['boolean', 'choice'];

type Setting = Pick<ReadinessItem, 'appliesWhen'>;

function checkSetting({ appliesWhen }: Setting, index: number, parameters: ReadonlyMap<string, ParameterDefinition>): readonly PackIssue[] {
  if (appliesWhen === null) return [];
  const path = `$.items[${index}].appliesWhen`;
  const issues = checkNamedParameters(READINESS_FILE, parameters, [{ path: `${path}.parameter`, id: appliesWhen.parameter, types: SETTLED }]);
  const definition = parameters.get(appliesWhen.parameter);
  if (issues.length > 0 || definition === undefined) return issues;
  const result = readParameterValue(appliesWhen.value, definition);
  if (result.kind === 'value' && result.value === appliesWhen.value) return [];
  const options = definition.type === 'boolean' ? 'true, false' : definition.options.join(', ');
  return [{ severity: 'error', file: READINESS_FILE, path: `${path}.value`, code: 'rules.invalid-value', details: { options } }];
}
