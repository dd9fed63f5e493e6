import { z } from 'zod';
import { idSchema, localisedSchema, readScheme } from '../rules';
import type { PackIssue, ParameterType, ReadScheme, RulePack } from '../rules';

const FILE = 'groups.json';
const optionSchema = z.string().min(1).max(80);

/** One aim, or the options of a parameter that mean one; any other option: the criterion does not count. */
const aimSchema = z.union([
  z.enum(['spread', 'gather']),
  z.strictObject({ parameter: idSchema, spread: optionSchema, gather: optionSchema }),
]);

const criterionSchema = z.strictObject({
  id: idSchema, title: localisedSchema, fact: idSchema, aim: aimSchema.default('spread'),
  bands: z.array(idSchema).min(1).max(20).optional(),
});

/** A goal of a proposal: who leads a group may also attend, for certain or as far as is known. */
const leaderGoalSchema = z.strictObject({ id: idSchema, title: localisedSchema, attendance: z.enum(['not-ineligible', 'eligible']) });

const leadersSchema = z.strictObject({
  perGroup: idSchema.optional(), scope: z.literal('leader').default('leader'), prefer: z.array(leaderGoalSchema).max(2).default([]),
});

/** `groups.json`: what a programme wants of its groups. Numbers are ids of parameters. */
const groupSchemeSchema = z.strictObject({
  scheme: z.literal('groups'),
  maximum: idSchema, minimum: idSchema.optional(),
  leaders: leadersSchema.default({ scope: 'leader', prefer: [] }),
  balance: z.array(criterionSchema).max(12).default([]),
});

export type GroupScheme = z.output<typeof groupSchemeSchema>;
export type SchemeCriterion = GroupScheme['balance'][number];

const COUNTS: readonly ParameterType[] = ['people', 'number'];

/**
 * The group scheme of a pack, checked against its parameters and facts.
 *
 * @example parseGroupScheme(json, pack).issues // []
 */
export function parseGroupScheme(json: unknown, pack: Pick<RulePack, 'parameters' | 'facts' | 'columns'>): ReadScheme<GroupScheme> {
  const { scheme, issues } = readScheme(groupSchemeSchema as z.ZodType<GroupScheme>, json, FILE);
  if (scheme === null) return { scheme, issues };
  const found = [...checkCounts(scheme, pack), ...checkIds(scheme), ...checkBalance(scheme, pack)];
  return { scheme: found.length === 0 ? scheme : null, issues: found };
}

function checkCounts({ maximum, minimum, leaders }: GroupScheme, { parameters }: Pick<RulePack, 'parameters'>): readonly PackIssue[] {
  const named = [['$.maximum', maximum], ['$.minimum', minimum], ['$.leaders.perGroup', leaders.perGroup]] as const;
  return named.flatMap(([path, id]) => (id === undefined ? [] : checkParameter(path, id, COUNTS, parameters)));
}

function checkParameter(path: string, id: string, types: readonly ParameterType[], parameters: RulePack['parameters']): readonly PackIssue[] {
  const parameter = parameters.get(id);
  if (parameter === undefined) return [issue(path, 'rules.unknown-parameter', { parameter: id, suggestion: '–' })];
  return types.includes(parameter.type) ? [] : [issue(path, 'rules.invalid-type', { expected: types.join(', ') })];
}

/** What the search itself counts goes by these names. */
const OWN_GOALS: readonly string[] = ['groups', 'moves', 'roles', 'sizes'];

/** Goals are told apart by their ids. */
function checkIds({ leaders: { prefer }, balance }: GroupScheme): readonly PackIssue[] {
  const seen = new Set(OWN_GOALS);
  const check = (path: string, { id }: { readonly id: string }): readonly PackIssue[] => {
    if (seen.has(id)) return [issue(`${path}.id`, 'rules.duplicate-id', { id })];
    seen.add(id);
    return [];
  };
  return [...prefer.flatMap((goal, at) => check(`$.leaders.prefer[${at}]`, goal)), ...balance.flatMap((goal, at) => check(`$.balance[${at}]`, goal))];
}

function checkBalance({ balance }: GroupScheme, pack: Pick<RulePack, 'parameters' | 'facts' | 'columns'>): readonly PackIssue[] {
  const facts = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return balance.flatMap(({ fact, aim, bands = [] }, index) => {
    const path = `$.balance[${index}]`;
    const known = facts.get(fact);
    return [
      ...(known === undefined ? [issue(`${path}.fact`, 'rules.unknown-fact', { fact, suggestion: '–' })] : []),
      ...(known !== undefined && known.scope !== 'participant' && known.scope !== 'leader'
        ? [issue(`${path}.fact`, 'rules.fact-of-other-scope', { fact, scope: known.scope })] : []),
      ...(typeof aim === 'string' ? [] : checkParameter(`${path}.aim.parameter`, aim.parameter, ['choice'], pack.parameters)),
      ...bands.flatMap((band, at) => checkParameter(`${path}.bands[${at}]`, band, ['number', 'months', 'people', 'percent', 'score', 'jp'], pack.parameters)),
    ];
  });
}

function issue(path: string, code: string, details: PackIssue['details']): PackIssue {
  return { severity: 'error', file: FILE, path, code, details };
}
