import { z } from 'zod';
import { citationSchema, idSchema, localisedSchema, readScheme } from '../../rules';
import type { PackIssue, ReadScheme } from '../../rules';
import type { Citation } from '../../findings';
import type { Localised } from '../../../messages';
import { COMPONENTS_FILE } from './components-scheme';
import type { ComponentScheme } from './components-scheme';
import { MOST_ISSUES, issuesOfRepeated, issuesOfUnknown, schemeIssue } from './scheme-issues';
import type { NamedPlace } from './scheme-issues';
import { alternativesOf, itemSchema } from './worksheet-item';
import type { WorksheetEntry, WorksheetItem } from './worksheet-item';

/** Whom a worksheet is for, in the order in which worksheets are shown. */
export const worksheetLevels = ['individu', 'tim', 'organisasi'] as const;

export type WorksheetLevel = (typeof worksheetLevels)[number];

/** Something that the numbering of the document implies and its text lacks: shown as a note, never as an item. */
export interface LostText {
  /** Id of the component. */
  readonly component: string;
  readonly what: Localised;
  /** Lines of the document between which it was lost. */
  readonly lines: readonly number[];
}

/** The items that one level answers. */
export interface Worksheet {
  readonly level: WorksheetLevel;
  readonly title: Localised;
  /** Actors for whom the one who fills it in answers; the duties of others are somebody else's. */
  readonly ownActors: readonly string[];
  readonly source: readonly Citation[];
  /** In the order of the document. */
  readonly items: readonly WorksheetItem[];
  readonly lost: readonly LostText[];
}

const lostSchema = z.strictObject({ component: idSchema, what: localisedSchema, lines: z.array(z.int().positive()).min(1).max(20) });

/** Grammar of `individu.json`, `tim.json` and `organisasi.json`. */
const worksheetSchema = z.strictObject({
  scheme: z.literal('worksheet'), level: z.enum(worksheetLevels), title: localisedSchema, ownActors: z.array(idSchema).min(1).max(100),
  source: z.array(citationSchema).min(1).max(20), items: z.array(itemSchema).min(1).max(300), lost: z.array(lostSchema).max(100).default([]),
});

/** The file of a pack that holds the worksheet of a level. */
export function worksheetFile(level: WorksheetLevel): string {
  return `${level}.json`;
}

/**
 * Read a pack's worksheet of one level. A code given twice or that does not follow from its place, a component or an
 * actor that `components.json` does not have, and a file of another level are issues.
 *
 * @param json the parsed JSON, from anybody
 */
export function readWorksheet(json: unknown, level: WorksheetLevel, known: ComponentScheme): ReadScheme<Worksheet> {
  const file = worksheetFile(level);
  const { scheme, issues: unread } = readScheme(worksheetSchema, json, file);
  if (scheme === null) return { scheme: null, issues: unread };
  const { title, ownActors, source, lost } = scheme;
  const worksheet: Worksheet = { level, title, ownActors, source, items: scheme.items, lost };
  const issues = [
    ...(scheme.level === level ? [] : [{ severity: 'error', file, path: '$.level', code: 'rules.invalid-value', details: { options: level } } as const]),
    ...issuesOfNames(worksheet, file, known), ...issuesOfCodes(worksheet, file),
  ];
  return { scheme: issues.length === 0 ? worksheet : null, issues };
}

interface PlacedEntry {
  readonly entry: WorksheetEntry;
  readonly path: string;
  /** The code that it should have. */
  readonly expected: string;
}

function placeEntries({ items }: Worksheet): readonly PlacedEntry[] {
  return items.flatMap((item, at): readonly PlacedEntry[] => {
    const path = `$.items[${at}]`;
    const parts = item.parts.flatMap((part, index): readonly PlacedEntry[] => {
      const partPath = `${path}.parts[${index}]`;
      const bullets = part.parts.map((entry, number) => ({ entry, path: `${partPath}.parts[${number}]`, expected: `${part.code}-${number + 1}` }));
      return [{ entry: part, path: partPath, expected: `${item.code}${part.letter}` }, ...bullets];
    });
    return [{ entry: item, path, expected: item.code.replace(/\d+$/, String(item.number)) }, ...parts];
  });
}

function issuesOfNames(worksheet: Worksheet, file: string, known: ComponentScheme): readonly PackIssue[] {
  const components = [...worksheet.items, ...worksheet.lost].map(({ component }, index): NamedPlace => {
    const { length } = worksheet.items;
    return { id: component, path: index < length ? `$.items[${index}].component` : `$.lost[${index - length}].component` };
  });
  const actors = [
    ...worksheet.ownActors.map((id, index): NamedPlace => ({ id, path: `$.ownActors[${index}]` })),
    ...placeEntries(worksheet).map(({ entry, path }): NamedPlace => ({ id: entry.actor, path: `${path}.actor` })),
  ];
  return [
    ...issuesOfUnknown(file, components, new Set(known.components.map(({ id }) => id)), COMPONENTS_FILE),
    ...issuesOfUnknown(file, actors, new Set(known.actors.map(({ id }) => id)), COMPONENTS_FILE),
  ];
}

function issuesOfCodes(worksheet: Worksheet, file: string): readonly PackIssue[] {
  const places = placeEntries(worksheet);
  const astray = places.filter(({ entry, expected }) => entry.code !== expected).slice(0, MOST_ISSUES);
  return [
    ...issuesOfRepeated(file, places.flatMap(({ entry, path }) => [
      { id: entry.code, path: `${path}.code` }, ...alternativesOf(entry).map(({ code }, at) => ({ id: code, path: `${path}.alternatives[${at}]` })),
    ])),
    ...issuesOfRepeated(file, places.flatMap(({ entry, path }) => entry.formerly.map((id, at) => ({ id, path: `${path}.formerly[${at}]` })))),
    ...astray.map(({ entry, path, expected }) => schemeIssue(file, `${path}.code`, 'checklists.code-astray', { code: entry.code, expected })),
  ];
}
