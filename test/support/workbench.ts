import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditSnapshot } from '../../src/app/audit';
import { newWorkbook } from '../../src/app/new-workbook';
import { layoutOf } from '../../src/app/pack-layout';
import { toReportJson } from '../../src/app/report-json';
import type { ReportJson } from '../../src/app/report-schema';
import { createWorkbench } from '../../src/app/workbench';
import type { Answer, FindingView, FindingsQuery, Workbench, WorkbenchEnvironment } from '../../src/app/workbench';
import { MemoryHost } from '../../src/hosts/memory';
import { XlsxHost } from '../../src/hosts/xlsx';
import type { Language } from '../../src/messages';
import type { CellContent, WorkbookHost } from '../../src/workbook';
import { loadedPack, packFiles } from './packs';
import { positionOf, snapshotOf } from './snapshot';

/** The name under which tests hand a workbook in. */
export const TEST_INPUT = { file: 'kelas.xlsx', sha256: '0'.repeat(64) };
export const TEST_TOOL = { name: 'cermat', version: '0.0.0-test' } as const;

/** A workbench with the KAP pack over a host. */
export function benchOver(host: WorkbookHost, parts: Partial<WorkbenchEnvironment> = {}): Workbench {
  return createWorkbench({
    host, tool: TEST_TOOL, builtInPacks: new Map([['kap-itil-v4', packFiles('rules/kap-itil-v4')]]),
    input: () => Promise.resolve(TEST_INPUT), ...parts,
  });
}

/** What a workbench answered; an error when that is a problem. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const given = await answer;
  if (!given.ok) throw new Error(`${given.problem.code}: ${given.problem.text}`);
  return given.value;
}

/** The code of the problem that a workbench answered; an error when there is none. */
export async function problemOf(answer: Promise<Answer<unknown>>): Promise<string> {
  const given = await answer;
  if (given.ok) throw new Error('no problem');
  return given.problem.code;
}

/** The invented class of 30, in memory. */
export async function sampleHost(language: Language = 'id'): Promise<MemoryHost> {
  const pack = await loadedPack();
  const host = MemoryHost.over(snapshotOf({ sheets: [] }));
  await host.apply(newWorkbook({ ...layoutOf(pack, language), language, sample: true }));
  return host;
}

/** What an audit of a host's workbook reports, made without a workbench. */
export async function auditReport(host: WorkbookHost, language: Language = 'id'): Promise<ReportJson> {
  const request = { pack: await loadedPack(), input: TEST_INPUT, asOf: null, language, everyOutcome: false, tool: TEST_TOOL };
  return toReportJson(await auditSnapshot(await host.read(), request), TEST_TOOL);
}

/** A workbook of `test/fixtures/workbooks` or `samples`, as a file. */
export function fileHost(file: string): XlsxHost {
  return new XlsxHost(readFileSync(path.join(__dirname, '../..', file)));
}

/** Type into a cell behind the workbench's back. */
export async function typeInto(host: WorkbookHost, sheet: string, address: string, value: CellContent): Promise<void> {
  await host.apply({ operations: [{ kind: 'set-cells', sheet, cells: [{ ...positionOf(address), value }] }] });
}

/** Every finding of the last check, page by page and group by group. */
export async function allFindings(workbench: Workbench, by: FindingsQuery['by'], search = ''): Promise<readonly FindingView[]> {
  const found: FindingView[] = [];
  for (let offset = 0; ; offset += 7) {
    const page = await valueOf(workbench.findings({ by, severities: [], search, offset, limit: 7 }));
    for (const { key, total } of page.groups) {
      for (let from = 0; from < total; from += 4) {
        found.push(...(await valueOf(workbench.moreOf({ by, severities: [], search, offset: from, limit: 4 }, key))).findings);
      }
    }
    if (page.groups.length < 7) return found;
  }
}
