import { z } from 'zod';
import { idSchema, localisedSchema, readScheme } from '../../rules';
import type { ReadScheme } from '../../rules';
import type { Localised } from '../../../messages';
import { issuesOfUnknown, schemeIssue } from './scheme-issues';
import { entriesOf } from './worksheet-item';
import type { Worksheet } from './worksheet-scheme';

/** Which sheets of a class can serve as evidence. */
export const evidenceOrigins = ['attendance', 'evaluation', 'report', 'mentoring', 'group', 'assignment'] as const;

export type EvidenceOrigin = (typeof evidenceOrigins)[number];

/** Evidence for an item that the workbook of a class already holds: offered to the user, never taken over by itself. */
export interface EvidenceLink {
  /** Code of the item, part or bullet that it is evidence for. */
  readonly item: string;
  /** Id of the pack that the class is audited by. */
  readonly pack: string;
  readonly from: EvidenceOrigin;
  /** What is offered, and what it does not show. */
  readonly text: Localised;
  /** The rule of that pack that has to pass; null: none. */
  readonly rule: string | null;
}

const linkSchema = z.strictObject({
  item: z.string().min(1).max(30), pack: idSchema, from: z.enum(evidenceOrigins), text: localisedSchema,
  rule: z.string().max(200).regex(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+$/).nullable().default(null),
});

/** Grammar of `links.json`. */
const linksSchema = z.strictObject({ scheme: z.literal('evidence-links'), title: localisedSchema, links: z.array(linkSchema).min(1).max(500) });

/** The file of a pack that holds them. */
export const LINKS_FILE = 'links.json';

/**
 * Read a pack's `links.json`. A link for an item that no worksheet has, or that is only an example, and one whose rule
 * is of another pack than the class are issues.
 *
 * @param json the parsed JSON, from anybody
 */
export function readEvidenceLinks(json: unknown, worksheets: readonly Worksheet[]): ReadScheme<readonly EvidenceLink[]> {
  const { scheme, issues: unread } = readScheme(linksSchema, json, LINKS_FILE);
  if (scheme === null) return { scheme: null, issues: unread };
  const { links } = scheme;
  const issues = [
    ...issuesOfUnknown(LINKS_FILE, links.map(({ item }, index) => ({ id: item, path: `$.links[${index}].item` })), answerable(worksheets), 'worksheets'),
    ...links.flatMap(({ pack, rule }, index) => (rule === null || rule.startsWith(`${pack}/`) ? [] : [
      schemeIssue(LINKS_FILE, `$.links[${index}].rule`, 'checklists.rule-of-other-pack', { rule, pack }),
    ])),
  ];
  return { scheme: issues.length === 0 ? links : null, issues };
}

function answerable(worksheets: readonly Worksheet[]): ReadonlySet<string> {
  const items = worksheets.flatMap((worksheet) => worksheet.items);
  return new Set(items.flatMap((item) => (item.partsAreExamples ? [item] : entriesOf(item)).map(({ code }) => code)));
}
