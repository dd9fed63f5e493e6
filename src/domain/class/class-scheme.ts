import { z } from 'zod';
import { checkNamedParameters, citationSchema, idSchema, readScheme } from '../rules';
import type { NamedParameter, ParameterDefinition, ParameterType, ReadScheme } from '../rules';

const sources = z.array(citationSchema).min(1).max(20);

/** Grammar of `class.json`: which parameters the limits of a class are computed with. */
const classSchemeSchema = z.strictObject({
  scheme: z.literal('class'),
  source: sources,
  /** So many assistants for so many participants. */
  assistants: z.strictObject({ maximum: idSchema, participants: idSchema, source: sources }).optional(),
  /** A leader for every group of at most so many. */
  leaders: z.strictObject({ groupMaximum: idSchema, source: sources }).optional(),
});

/** What a pack says about the arithmetic of a class; its limits themselves are rules. */
export type ClassScheme = z.output<typeof classSchemeSchema>;

/** The file of a pack that holds it. */
export const CLASS_FILE = 'class.json';

/**
 * Read a pack's `class.json`. Parameters that the pack does not have are issues.
 *
 * @param json the parsed JSON, from anybody
 */
export function readClassScheme(json: unknown, parameters: ReadonlyMap<string, ParameterDefinition>): ReadScheme<ClassScheme> {
  const read = readScheme(classSchemeSchema, json, CLASS_FILE);
  if (read.scheme === null) return read;
  const issues = checkNamedParameters(CLASS_FILE, parameters, namedIn(read.scheme));
  return { scheme: issues.length === 0 ? read.scheme : null, issues };
}

const COUNTS: readonly ParameterType[] = ['people', 'number'];

function namedIn({ assistants, leaders }: ClassScheme): readonly NamedParameter[] {
  const named = [
    ['$.assistants.maximum', assistants?.maximum], ['$.assistants.participants', assistants?.participants],
    ['$.leaders.groupMaximum', leaders?.groupMaximum],
  ] as const;
  return named.flatMap(([path, id]) => (id === undefined ? [] : [{ path, id, types: COUNTS }]));
}
