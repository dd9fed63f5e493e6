import { alternativesOf, entriesOf, leavesOf } from '../domain/checklists';
import type { Damage, Worksheet, WorksheetEntry, WorksheetItem, WorksheetSet } from '../domain/checklists';
import { say } from '../messages';
import type { Language } from '../messages';
import type { LayoutWorksheet, WorksheetLine } from '../workbook';
import { editionOf } from './auditing/edition';
import type { LoadedPack } from './load-pack';

/**
 * The pack's worksheets as the layout shows them: components in the document's order, every activity with its parts
 * below it, what happened to the text beside it, what is lost above the table.
 *
 * @returns empty where the pack has no worksheets
 * @example worksheetsFor(pack, 'id').map(({ table }) => table) // ['lo-individu', 'lo-tim', 'lo-organisasi']
 */
export function worksheetsFor({ rules, worksheets: set }: LoadedPack, language: Language): readonly LayoutWorksheet[] {
  return (set?.worksheets ?? []).map((worksheet) => ({
    table: `lo-${worksheet.level}`, title: worksheet.title[language], edition: editionOf(rules),
    remarks: remarksOf(worksheet, set, language),
    components: componentsOf(worksheet, set, language),
  }));
}

function componentsOf(worksheet: Worksheet, set: WorksheetSet | null, language: Language): LayoutWorksheet['components'] {
  const actors = new Map((set?.actors ?? []).map(({ id, title }) => [id, title[language]]));
  return (set?.components ?? []).flatMap(({ id, title }) => {
    const lines = worksheet.items.filter(({ component }) => component === id).flatMap((item) => linesOf(item, actors, language));
    return lines.length === 0 ? [] : [{ title: title[language], lines }];
  });
}

function linesOf(item: WorksheetItem, actors: ReadonlyMap<string, string>, language: Language): readonly WorksheetLine[] {
  const leaves = new Set(leavesOf(item));
  return entriesOf(item).flatMap((entry) => {
    const depth = depthOf(item, entry);
    const actor = actors.get(entry.actor) ?? entry.actor;
    const suggestion = entry.suggestedEvidence?.[language] ?? null;
    const choices = leaves.has(entry) ? alternativesOf(entry) : [];
    const line: WorksheetLine = {
      code: entry.code, activity: activityOf(entry, language), actor, depth, isAnswered: leaves.has(entry) && choices.length === 0, suggestion,
    };
    return [line, ...choices.map(({ code, text }): WorksheetLine => ({
      code, activity: text[language], actor, depth: depth === 0 ? 1 : 2, isAnswered: true, suggestion,
    }))];
  });
}

function depthOf(item: WorksheetItem, entry: WorksheetEntry): WorksheetLine['depth'] {
  if (entry === item) return 0;
  return item.parts.some((part) => part === entry) ? 1 : 2;
}

function activityOf({ text, damage }: WorksheetEntry, language: Language): string {
  return [text[language], ...damage.map((one) => noteOf(one, language))].join(' ');
}

function noteOf({ note }: Damage, language: Language): string {
  return say(language, 'layout.worksheet.damage', { note: note[language] });
}

/** What the document lacks, and the words that close an item. */
function remarksOf({ lost, items }: Worksheet, set: WorksheetSet | null, language: Language): readonly string[] {
  const components = new Map((set?.components ?? []).map(({ id, title }) => [id, title[language]]));
  return [
    ...lost.map(({ component, what }) => say(language, 'layout.worksheet.lost', { component: components.get(component) ?? component, what: what[language] })),
    ...items.flatMap(({ code, closing }) => (closing === null ? [] : [say(language, 'layout.worksheet.closing', { code, text: closing[language] })])),
  ];
}
