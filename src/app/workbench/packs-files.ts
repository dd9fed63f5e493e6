import type { PackFile } from '../../domain/rules';
import { WorkbookError } from '../../workbook';
import type { PackFileView } from './views';

const MOST_FILES = 200;
const MOST_CHARACTERS = 2_000_000;
const PACK_FILE = 'pack.json';
/** Files at the top of a pack that are no rules. */
const TOP_FILES: ReadonlySet<string> = new Set([PACK_FILE, 'parameters.json', 'grading.json']);
const RULE_ID = /^[a-z0-9-]+\/([a-z0-9-]+\/[a-z0-9-]+)$/;

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The folder of the `pack.json` that stands highest; null without one. */
function packFolder(paths: readonly string[]): string | null {
  const depth = (path: string): number => path.split('/').length;
  const [top] = paths.filter((path) => path === PACK_FILE || path.endsWith(`/${PACK_FILE}`)).sort((a, b) => depth(a) - depth(b));
  return top === undefined ? null : folderOf(top);
}

/** The id that a rule file gives itself; null for anything else. */
function ruleIdOf(text: string): string | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' ? json.id : null;
  } catch {
    return null; // The loader says what is wrong with it.
  }
}

/** A rule that came without its folder goes where its id says: `kap/eligibility/asn` is `eligibility/asn.json`. */
function placed(file: PackFile): PackFile {
  if (file.path.includes('/') || TOP_FILES.has(file.path)) return file;
  const place = RULE_ID.exec(ruleIdOf(file.text) ?? '')?.[1];
  return place === undefined ? file : { ...file, path: `${place}.json` };
}

/**
 * The JSON files of one pack with their paths as seen from its folder, whether they came from a folder or as single
 * files; whatever stands beside that folder is left out.
 *
 * @throws {WorkbookError} when there is no JSON file, or more than a pack may have: 200 files, 2,000,000 characters
 */
export function packFilesFrom(files: readonly PackFileView[]): readonly PackFile[] {
  const jsons = files.filter(({ path }) => path.toLowerCase().endsWith('.json')).map(({ path, text }) => ({ path: plainPath(path), text }));
  if (jsons.length === 0) throw new WorkbookError('workbench.no-pack-files');
  if (jsons.length > MOST_FILES) throw new WorkbookError('workbench.pack-too-many', { count: jsons.length, limit: MOST_FILES });
  const characters = jsons.reduce((sum, { text }) => sum + text.length, 0);
  if (characters > MOST_CHARACTERS) throw new WorkbookError('workbench.pack-too-large', { limit: MOST_CHARACTERS / 1_000_000 });
  const folder = packFolder(jsons.map(({ path }) => path)) ?? '';
  return jsons.filter(({ path }) => path.startsWith(folder)).map(({ path, text }) => placed({ path: path.slice(folder.length), text }));
}
