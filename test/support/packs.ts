import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPack } from '../../src/app/load-pack';
import type { LoadedPack } from '../../src/app/load-pack';
import type { PackFile } from '../../src/domain/rules';

/** The files of a pack folder, relative to the repository's root. */
export function packFiles(folder: string): readonly PackFile[] {
  const root = path.join(__dirname, '../..', folder);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => ({ path: name.split(path.sep).join('/'), text: readFileSync(path.join(root, name), 'utf8') }));
}

const opened = new Map<string, Promise<LoadedPack>>();

/** A pack that must load. Opened once for each file of tests: whoever audits with a pack leaves it as it is. */
export function loadedPack(folder = 'rules/kap-itil-v4'): Promise<LoadedPack> {
  const pack = opened.get(folder) ?? openSound(folder);
  opened.set(folder, pack);
  return pack;
}

async function openSound(folder: string): Promise<LoadedPack> {
  const { pack, issues } = await openPack(packFiles(folder));
  if (pack === null) throw new Error(JSON.stringify(issues, null, 1));
  return pack;
}
