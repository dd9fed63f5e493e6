import path from 'node:path';
import { writeCoveragePage } from '../app/coverage-page';
import { openPack } from '../app/load-pack';
import { sayTag } from '../messages';
import { packFiles } from './choose-pack';
import { CommandError } from './command-error';
import type { Environment } from './environment';
import { writeAtomically } from './files';
import type { Invocation } from './arguments';

/**
 * `cermat rules coverage`: the coverage table of a pack as Markdown, printed or written to `--out`. Exit code 0.
 *
 * @throws {CommandError} when the pack cannot be used or has no register
 */
export async function runCoverage(invocation: Invocation, environment: Environment): Promise<number> {
  const { language, target, out } = invocation;
  const { pack, issues } = await openPack(await packFiles(target, environment));
  const name = path.basename(path.resolve(target));
  if (pack === null) {
    const error = issues.find(({ severity }) => severity === 'error');
    const first = error === undefined ? '' : `${error.file} ${error.path}: ${sayTag(language, error.code, error.details)}`;
    throw new CommandError('cli.bad-pack', { pack: name, first });
  }
  const page = writeCoveragePage(pack.rules, pack.account, language);
  if (page === null) throw new CommandError('cli.no-register', { pack: name });
  if (out === null) environment.print(page);
  else await writeAtomically(out, page);
  return 0;
}
