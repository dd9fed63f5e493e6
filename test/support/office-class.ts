import { readFileSync } from 'node:fs';
import path from 'node:path';
import { auditWorkbook } from '../../src/app/audit';
import type { AuditRequest } from '../../src/app/audit';
import { OfficeHost } from '../../src/hosts/office';
import type { OfficeHostOptions } from '../../src/hosts/office';
import { XlsxHost } from '../../src/hosts/xlsx';
import type { WorkbookHost, WorkbookPlan, WorkbookSnapshot } from '../../src/workbook';
import { newExcel } from './excel';
import type { ExcelOptions, TestExcel } from './excel';
import { loadedPack } from './packs';
import type { WorkbookSketch } from './snapshot';

/** The sample class as it is on disk. */
export async function sampleClass(): Promise<WorkbookSnapshot> {
  return new XlsxHost(readFileSync(path.join(__dirname, '../../samples/kelas-contoh.xlsx'))).read();
}

/** A workbook open in Excel, and the host that works on it. */
export interface OpenWorkbook {
  readonly excel: TestExcel;
  readonly host: OfficeHost;
}

/** Opened in the stand-in for Excel; nobody waits for real. */
export function openInExcel(workbook: WorkbookSketch | WorkbookSnapshot, options: ExcelOptions & OfficeHostOptions = {}): OpenWorkbook {
  const excel = newExcel(workbook, options);
  return { excel, host: new OfficeHost(excel, { wait: () => Promise.resolve(), ...options }) };
}

export async function auditRequest(): Promise<AuditRequest> {
  return {
    pack: await loadedPack(), input: { file: 'kelas.xlsx', sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false,
    tool: { name: 'cermat', version: '0.0.0-test' },
  };
}

/** What an audit would write into the host's workbook. */
export async function auditPlanOn(host: WorkbookHost): Promise<WorkbookPlan> {
  return (await auditWorkbook(host, await auditRequest())).plan;
}
