import { auditSnapshot, planAudit } from '../../src/app/audit';
import { toReportJson } from '../../src/app/report-json';
import { MemoryHost } from '../../src/hosts/memory';
import type { CellValue } from '../../src/domain/values';
import { auditRequest } from '../support/office-class';
import { sampleHost } from '../support/workbench';

type ReportJson = ReturnType<typeof toReportJson>;

let json: ReportJson;
/** Columns read by their own headers, which the JSON does not list, by sheet. */
let openColumns: ReadonlyMap<string, number>;
let summary: readonly (readonly CellValue[])[];

beforeAll(async () => {
  const host = await sampleHost();
  const [snapshot, request] = [await host.read(), await auditRequest()];
  const report = await auditSnapshot(snapshot, request);
  json = toReportJson(report, request.tool);
  openColumns = new Map(report.tables.map((table) => [table.sheet, table.openColumns ?? 0]));
  const written = MemoryHost.over(snapshot);
  await written.apply(await planAudit(report, snapshot, request, written.capabilities));
  const rows = (await written.read()).sheets.find(({ name }) => name === 'Ringkasan')?.rows ?? [];
  summary = rows.map((row) => [...row].filter((cell) => cell !== null && cell !== undefined));
});

/** The other cells of the row that begins with a text. */
function besides(text: string): readonly CellValue[] | undefined {
  return summary.find(([first]) => first === text)?.slice(1);
}

const count = <T>(list: readonly T[], is: (one: T) => boolean): number => list.filter(is).length;

test('the tiles count the participants of the report', () => {
  const { participants } = json;
  const eligible = ['eligible', 'ineligible', 'undetermined'].map((outcome) => count(participants, ({ eligibility }) => eligibility === outcome));
  const grades = ['lulus', 'tidak-lulus', 'belum-lengkap'].map((status) => count(participants, ({ grade }) => grade?.status === status));
  const numbers = summary.find((row) => row.length === 6 && row.every((cell) => typeof cell === 'number'));
  expect(numbers).toEqual([...eligible, ...grades]);
  expect(Math.min(...eligible, ...grades)).toBeGreaterThan(0);
});

test('the rows by rule add up to the findings of the report', () => {
  const header = summary.findIndex((row) => row.join() === 'Aturan,Tingkat,Tidak memenuhi,Perlu diperiksa');
  const rest = summary.slice(header + 1);
  const rows = rest.slice(0, rest.findIndex((row) => row.length < 4));
  const sumOf = (column: number): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);
  const fails = count(json.findings, ({ outcome }) => outcome === 'fail');
  expect([sumOf(2), sumOf(3)]).toEqual([fails, json.findings.length - fails]);
});

test('timetable, assessors and tables say what the report says', () => {
  const { schedule, assessment, tables } = json;
  expect(besides('JP terjadwal')).toEqual([schedule?.jp]);
  expect(besides('Hari dengan sesi')).toEqual([String(schedule?.days)]);
  for (const { name, groups } of assessment?.assessors ?? []) expect(besides(name)?.[0]).toBe(groups);
  expect(assessment?.assessors.length).toBeGreaterThan(1);
  for (const { sheet, headerRow, rows, columns } of tables) {
    const line = summary.find(([, name, ...numbers]) => name === sheet && numbers.length === 3);
    expect([sheet, ...(line ?? []).slice(2)]).toEqual([sheet, headerRow, rows, Object.keys(columns).length + (openColumns.get(sheet) ?? 0)]);
  }
  expect(openColumns.get('Kehadiran')).toBe(5);
});
