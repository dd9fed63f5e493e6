import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const eligibility = z.enum(['eligible', 'ineligible', 'undetermined']);
const key = z.string().describe('NIP, or another row key such as baris-12.');
const role = z.enum(['becomes-leader', 'steps-down']).nullable();

const member = z.strictObject({
  nip: key, name: z.string().nullable(), row: z.int().min(1).describe('One-based sheet row.'),
  leads: z.boolean(), eligibility: eligibility.describe('Whether the person may attend.'), leaderEligibility: eligibility,
  traits: z.record(z.string(), z.string().nullable()).describe('Category by criterion; null: not known.'),
  from: z.string().nullable().describe('Group in the roster; null: none.'),
  change: z.string().describe('What changes against the roster, in words; empty: nothing.'),
});

const wish = z.strictObject({
  kind: z.enum(['together', 'apart', 'lock', 'lead', 'not-lead']), nip: key, other: key.nullable(), group: z.string().nullable(),
  reason: z.string().nullable(), cell: z.string(), text: z.string(),
});

const smallestFix = z.strictObject({
  kind: z.enum(['more-leaders', 'more-groups', 'more-groups-and-leaders', 'fewer-groups', 'drop-wishes']),
  count: z.int().nullable().describe('Leaders or groups, where both are missing groups; null for wishes.'),
  nearest: z.array(z.strictObject({ nip: key, name: z.string().nullable(), why: z.string().nullable().describe('What stands against leading.') })),
  text: z.string(),
});

/** The JSON of `cermat groups --json`. The keys are a contract: others read it. */
export const groupsSchema = z.strictObject({
  tool: z.strictObject({ name: z.literal('cermat'), version: z.string() }),
  pack: z.strictObject({ id: z.string(), version: z.string(), sha256 }),
  input: z.strictObject({ file: z.string(), sha256 }),
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  mode: z.enum(['propose', 'repair']),
  limits: z.strictObject({ maximum: z.int(), minimum: z.int(), groups: z.int().nullable().describe('Number that was asked for; null: none.') }),
  assumed: z.array(z.string()).describe('Ids of the assumed parameters that the division rests on.'),
  draw: z.strictObject({
    seed: z.string(), inputs: sha256.describe('Every value in the user’s own sheets.'), rules: sha256.describe('Rules and settings in force.'),
    request: sha256.describe('People, limits, wishes, balance and seed, as they were asked for.'),
    solver: z.string().nullable().describe('Program that was asked to prove what the own search left open, with its version; null: none was.'),
    solverMissing: z.boolean().describe('One was needed but failed: where it works, the groups may come out otherwise.'),
  }),
  status: z.enum(['found', 'impossible', 'not-found']),
  certificate: z.strictObject({
    kind: z.enum(['best', 'bounded']).describe('best: no legal division is better in the order of the goals.'), text: z.string(),
    goals: z.array(z.strictObject({
      id: z.string(), title: z.string(), text: z.string().describe('How well it is reached, with what is counted.'),
      value: z.number(), bound: z.number().describe('Nothing can be below it, given the goals before.'),
    }))
      .describe('In the order of their priority; smaller is better, 0 is perfect.'),
  }).nullable(),
  groups: z.array(z.strictObject({ id: z.string(), leader: key, members: z.array(member).describe('The leader first.') })),
  moves: z.array(z.strictObject({ nip: key, from: z.string().nullable(), to: z.string(), role })),
  obstacles: z.array(z.strictObject({ kind: z.string(), text: z.string() })).describe('Why nothing legal exists, most telling first.'),
  smallestFix: smallestFix.nullable(),
  wishes: z.array(wish).describe('Wishes of the workbook that were asked for.'),
  brokenWishes: z.array(z.strictObject({ text: z.string(), cells: z.array(z.string()) })).describe('Wishes that were passed over because they cannot be read.'),
  remarks: z.array(z.strictObject({ kind: z.string(), text: z.string(), cells: z.array(z.string()) }))
    .describe('What to know before the groups are taken, e.g. same-person: one NIP in several rows, which therefore stay in one group.'),
  leftOut: z.array(z.strictObject({ nip: key, name: z.string().nullable(), text: z.string().describe('Who, and why not.') }))
    .describe('Not eligible to attend, and left out on demand.'),
});

export type GroupsJson = z.infer<typeof groupsSchema>;
