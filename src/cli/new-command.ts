import { SAMPLE_PACK, newWorkbookInto } from '../app/new-workbook';
import { layoutOf } from '../app/pack-layout';
import { say } from '../messages';
import { choosePack } from './choose-pack';
import { CommandError } from './command-error';
import type { Environment } from './environment';
import { isTaken, readSource, writeAtomically } from './files';
import type { Invocation } from './arguments';

/** `cermat new`: a workbook with the standard sheets, or an existing one with those that it lacks. Exit code 0. */
export async function runNew(invocation: Invocation, environment: Environment): Promise<number> {
  const { language, sample, target, into } = invocation;
  const pack = await choosePack(invocation, environment);
  if (sample && pack.rules.id !== SAMPLE_PACK) throw new CommandError('cli.new.other-sample', { pack: pack.rules.id, sample: SAMPLE_PACK });
  if (await isTaken(target)) throw new CommandError('cli.taken', { file: target });
  const workbook = environment.openWorkbook(into === null ? null : (await readSource(into)).bytes);
  const { plan, skipped } = newWorkbookInto(await workbook.read(), { ...layoutOf(pack, language), language, sample });
  const { sheets } = await workbook.apply(plan);
  await writeAtomically(target, workbook.save());
  environment.print(say(language, 'cli.new.written', { file: target, sheets: sheets.length > 0 ? sheets.join(', ') : '–' }));
  if (skipped.length > 0) environment.print(say(language, 'cli.new.skipped', { sheets: skipped.join(', ') }));
  return 0;
}
