import type { PackIssue, ReadScheme, RulePack } from '../../rules';
import { COMPONENTS_FILE, readComponents } from './components-scheme';
import type { ComponentScheme } from './components-scheme';
import { LINKS_FILE, readEvidenceLinks } from './links-scheme';
import type { EvidenceLink } from './links-scheme';
import { issuesOfRepeated, schemeIssue } from './scheme-issues';
import { entriesOf } from './worksheet-item';
import { readWorksheet, worksheetFile, worksheetLevels } from './worksheet-scheme';
import type { Worksheet } from './worksheet-scheme';

/** The worksheets of a pack, with what they have in common. */
export interface WorksheetSet extends ComponentScheme {
  /** At least one; at most one of each level, in the order of the levels. */
  readonly worksheets: readonly Worksheet[];
  /** Empty where the pack names none. */
  readonly links: readonly EvidenceLink[];
}

/**
 * Read the worksheets of a pack: `components.json`, `individu.json`, `tim.json`, `organisasi.json` and `links.json`.
 * Linear in their items.
 *
 * @returns no scheme and no issue where the pack has none of these files.
 * @example readWorksheets(pack).scheme?.worksheets.map(({ level }) => level) // ['individu', 'tim', 'organisasi']
 */
export function readWorksheets({ schemes, parameters }: Pick<RulePack, 'schemes' | 'parameters'>): ReadScheme<WorksheetSet> {
  const levels = worksheetLevels.filter((level) => schemes.has(worksheetFile(level)));
  const misplaced = [...filesAstray(schemes), ...filesMissing(schemes, levels.length > 0)];
  if (misplaced.length > 0) return { scheme: null, issues: misplaced };
  if (levels.length === 0) return { scheme: null, issues: [] };
  const common = readComponents(schemes.get(COMPONENTS_FILE), parameters);
  if (common.scheme === null) return { scheme: null, issues: common.issues };
  const { scheme } = common;
  const read = levels.map((level) => readWorksheet(schemes.get(worksheetFile(level)), level, scheme));
  const worksheets = read.flatMap((one) => one.scheme ?? []);
  const unread = read.flatMap(({ issues }) => issues);
  if (unread.length > 0) return { scheme: null, issues: unread };
  const links = schemes.has(LINKS_FILE) ? readEvidenceLinks(schemes.get(LINKS_FILE), worksheets) : { scheme: [], issues: [] };
  const issues = [...codesOfSeveral(worksheets), ...links.issues];
  return { scheme: issues.length === 0 && links.scheme !== null ? { ...scheme, worksheets, links: links.scheme } : null, issues };
}

/** Worksheets in files that nobody would look for. */
function filesAstray(schemes: ReadonlyMap<string, unknown>): readonly PackIssue[] {
  const files = worksheetLevels.map(worksheetFile);
  const astray = [...schemes].filter(([file, json]) => !files.includes(file) && isWorksheet(json));
  return astray.map(([file]) => schemeIssue(file, '$', 'checklists.worksheet-file', { files: files.join(', ') }));
}

function isWorksheet(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'scheme' in json && json.scheme === 'worksheet';
}

/** Some of the files are there, and one that they need is not. */
function filesMissing(schemes: ReadonlyMap<string, unknown>, hasWorksheet: boolean): readonly PackIssue[] {
  const isPartOf = [COMPONENTS_FILE, LINKS_FILE].filter((file) => schemes.has(file));
  if (!hasWorksheet) return isPartOf.map((file) => schemeIssue(file, '$', 'checklists.no-worksheet', {}));
  return isPartOf.includes(COMPONENTS_FILE) ? [] : [schemeIssue(COMPONENTS_FILE, '$', 'checklists.no-components', {})];
}

/** Codes that a worksheet shares with one of another level. */
function codesOfSeveral(worksheets: readonly Worksheet[]): readonly PackIssue[] {
  const codes = worksheets.map(({ items }) => items.flatMap((item, index) => entriesOf(item).map(({ code: id }) => ({ id, path: `$.items[${index}]` }))));
  return worksheets.flatMap(({ level }, at) => (
    issuesOfRepeated(worksheetFile(level), codes[at] ?? [], new Set(codes.slice(0, at).flat().map(({ id }) => id)))));
}
