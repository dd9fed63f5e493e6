import { clearWorkbook, countTraces, isUntouched } from '../app/clear';
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
  const snapshot = await workbook.read();
  const traces = countTraces(snapshot);
  const values = { file: source.path, count: traces.sheets, highlights: traces.highlights, notes: traces.notes };
  if (traces.decisions > 0) environment.complain(say(language, 'cli.decisions-lost', { count: traces.decisions }));
  if (traces.hasMapping) environment.complain(say(language, 'cli.mapping-lost'));
  const isEmpty = isUntouched(traces);
  if (!isEmpty) await clearWorkbook(workbook, snapshot);
  const written = await deliver(invocation, source, () => workbook.save());
  const tag = isEmpty ? 'cli.clear.nothing' : written === null ? 'cli.clear.would' : 'cli.clear.written';
  environment.print(say(language, tag, values));
  return 0;
}
