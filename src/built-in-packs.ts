import type { PackFile } from './domain/rules';

/** Webpack's view of the folder `rules/`: the text of every JSON file, bundled. */
interface JsonContext {
  keys(): string[];
  (path: string): string;
}

declare const require: { context(folder: string, recursive: boolean, pattern: RegExp): JsonContext };

const files = require.context('../rules', true, /^\.\/(?!reference\/)[^/]+\/.*\.json$/);

/** The rule packs that ship with Cermat: their files by pack id. */
export const builtInPacks: ReadonlyMap<string, readonly PackFile[]> = groupByFolder();

function groupByFolder(): ReadonlyMap<string, readonly PackFile[]> {
  const packs = new Map<string, PackFile[]>();
  for (const key of files.keys()) {
    const [, id = '', path = ''] = /^\.\/([^/]+)\/(.*)$/.exec(key) ?? [];
    const file = { path, text: files(key) };
    const pack = packs.get(id);
    if (pack === undefined) packs.set(id, [file]);
    else pack.push(file);
  }
  return packs;
}
