import { stat } from 'node:fs/promises';
import { openPack } from '../app/load-pack';
import type { LoadedPack } from '../app/load-pack';
import type { PackFile } from '../domain/rules';
import { sayTag } from '../messages';
import { CommandError } from './command-error';
import { readPackFolder } from './files';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

const DEFAULT_PACK = 'kap-itil-v4';

/**
 * The rule pack that the user asked for: a built-in id or a folder.
 *
 * @throws {CommandError} when there is no such pack, or it has errors (the first is quoted).
 */
export async function choosePack({ pack, language }: Invocation, environment: Environment): Promise<LoadedPack> {
  const name = pack ?? DEFAULT_PACK;
  const loaded = await openPack(await packFiles(name, environment));
  if (loaded.pack !== null) return loaded.pack;
  const [issue] = loaded.issues.filter(({ severity }) => severity === 'error');
  const first = issue === undefined ? '' : `${issue.file} ${issue.path}: ${sayTag(language, issue.code, issue.details)}`;
  throw new CommandError('cli.bad-pack', { pack: name, first });
}

/** The files of a built-in pack or of a folder. */
export async function packFiles(name: string, environment: Environment): Promise<readonly PackFile[]> {
  const builtIn = environment.builtInPacks.get(name);
  if (builtIn !== undefined) return builtIn;
  const isFolder = await stat(name).then((info) => info.isDirectory(), () => false);
  if (isFolder) return readPackFolder(name);
  throw new CommandError('cli.unknown-pack', { pack: name, packs: [...environment.builtInPacks.keys()].join(', ') });
}
