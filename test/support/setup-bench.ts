import type { Bench } from '../../src/app/workbench/bench';
import type { WorkbenchChoice } from '../../src/app/workbench';
import { WorkingBench } from '../../src/app/workbench/working-bench';
import { MemoryHost } from '../../src/hosts/memory';
import { sayTag } from '../../src/messages';
import type { WorkbookHost } from '../../src/workbook';
import { WorkbookError } from '../../src/workbook';
import { packFiles } from './packs';
import { snapshotOf } from './snapshot';
import type { SheetSketch } from './snapshot';

/** A bench over a host, with the KAP's pack as the built-in one. */
export function benchOver(host: WorkbookHost, choice: Partial<WorkbenchChoice> = {}): Promise<Bench> {
  return WorkingBench.open({
    host, choice, tool: { name: 'cermat', version: '0.0.0-test' },
    builtInPacks: new Map([['kap-itil-v4', packFiles('rules/kap-itil-v4')]]),
    input: () => Promise.resolve({ file: 'x.xlsx', sha256: '0'.repeat(64) }),
  });
}

/** A bench over sheets written down in a test. */
export function benchOf(sheets: readonly SheetSketch[], choice: Partial<WorkbenchChoice> = {}, memory: Readonly<Record<string, string>> = {}): Promise<Bench> {
  return benchOver(MemoryHost.over(snapshotOf({ sheets, memory })), choice);
}

/** Code and details of the {@link WorkbookError} by which work fails; fails the test when it does not, or has no full words. */
export async function refusalOf(work: Promise<unknown>): Promise<{ readonly code: string; readonly details: Readonly<Record<string, unknown>> }> {
  const result = await work.then(() => null, (error: unknown) => error);
  if (!(result instanceof WorkbookError)) throw new Error(`expected a refusal, got ${String(result)}`);
  for (const language of ['id', 'en'] as const) {
    const text = sayTag(language, result.code, result.details);
    if (!text.includes(' ') || /\{[\w.-]+\}/.test(text)) throw new Error(`no full words for ${result.code}: ${text}`);
  }
  return { code: result.code, details: result.details };
}
