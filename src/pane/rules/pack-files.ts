import type { PackFileView } from '../../app/workbench';

/** More than any pack needs, and little enough to be read at once. */
const MOST_FILES = 500;
const MOST_BYTES = 20 * 1024 * 1024;

/** What of a file is needed to read it. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'webkitRelativePath'> & { text(): Promise<string> };

/** Files of one pack, or why they are not read at all. */
export type ChosenPack =
  | { readonly files: readonly PackFileView[]; readonly refusal: null }
  | { readonly files: null; readonly refusal: 'none' | 'too-many' | 'too-large' | 'unreadable' };

/**
 * Paths as seen from the folder that `pack.json` stands in; the one nearest the top when there are several, and the
 * files beside that folder are left out. Without a `pack.json` paths stay as they are.
 *
 * @example pathsInPack(['aturan/kap/pack.json', 'aturan/kap/data/nip.json', 'aturan/catatan.json'])
 *   // ['pack.json', 'data/nip.json', null]
 */
export function pathsInPack(paths: readonly string[]): readonly (string | null)[] {
  const depth = (path: string): number => path.split('/').length;
  const [top] = paths.filter((path) => /(?:^|\/)pack\.json$/.test(path)).sort((one, other) => depth(one) - depth(other));
  if (top === undefined) return paths;
  const folder = top.slice(0, -'pack.json'.length);
  return paths.map((path) => (path.startsWith(folder) ? path.slice(folder.length) : null));
}

/** Read the .json files of what the user chose, a folder or loose files; anything else is left alone. */
export async function readPackFiles(chosen: readonly ChosenFile[]): Promise<ChosenPack> {
  const jsons = chosen.filter(({ name }) => name.toLowerCase().endsWith('.json'));
  if (jsons.length === 0) return { files: null, refusal: 'none' };
  if (jsons.length > MOST_FILES) return { files: null, refusal: 'too-many' };
  if (jsons.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return { files: null, refusal: 'too-large' };
  const paths = pathsInPack(jsons.map(({ name, webkitRelativePath }) => webkitRelativePath || name));
  try {
    const texts = await Promise.all(jsons.map((file) => file.text()));
    const files = texts.flatMap((text, at) => {
      const path = paths[at];
      return path === null || path === undefined ? [] : [{ path, text }];
    });
    return { files, refusal: null };
  } catch {
    return { files: null, refusal: 'unreadable' };
  }
}
