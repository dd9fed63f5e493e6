import { clearWorkbook, countTraces } from '../app/clear';
import { say } from '../messages';
import type { Environment } from './environment';
import { deliver } from './deliver';
import { readSource } from './files';
import type { Invocation } from './arguments';

/** `cermat clear`: take back everything that Cermat wrote into a workbook. Always exit code 0. */
export async function runClear(invocation: Invocation, environment: Environment): Promise<number> {
  const { language } = invocation;
  const source = await readSource(invocation.target);
  const workbook = environment.openWorkbook(source.bytes);
  const traces = countTraces(await workbook.read());
  const values = { file: source.path, count: traces.sheets, highlights: traces.highlights, notes: traces.notes };
  if (traces.decisions > 0) environment.complain(say(language, 'cli.decisions-lost', { count: traces.decisions }));
  const isEmpty = traces.sheets + traces.highlights + traces.notes === 0;
  if (!isEmpty) await clearWorkbook(workbook);
  const written = await deliver(invocation, source, () => workbook.save());
  const tag = isEmpty ? 'cli.clear.nothing' : written === null ? 'cli.clear.would' : 'cli.clear.written';
  environment.print(say(language, tag, values));
  return 0;
}
