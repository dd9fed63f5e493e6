import { auditSnapshot } from '../../../src/app/audit';
import type { LoadedPack } from '../../../src/app/load-pack';
import { newWorkbook } from '../../../src/app/new-workbook';
import { layoutOf } from '../../../src/app/pack-layout';
import type { Report } from '../../../src/domain/findings';
import type { CellValue } from '../../../src/domain/values';
import type { Language } from '../../../src/messages';
import { loadedPack } from '../../support/packs';
import { addedSheets, valuesOf } from '../../support/plan';
import { snapshotOf } from '../../support/snapshot';
import type { SheetSketch } from '../../support/snapshot';

/** What somebody types beside a code: status, evidence, date, note; and another actor. */
export interface Typed {
  readonly status?: CellValue;
  readonly evidence?: CellValue;
  readonly date?: CellValue;
  readonly note?: CellValue;
  readonly actor?: CellValue;
}

export type Answers = Readonly<Record<string, Typed>>;

/** Answered with evidence and a date of the period. */
export const DONE: Typed = { status: 'Sudah', evidence: 'ND-1/2021', date: '01/06/2021' };

export const PERIOD: SheetSketch = { name: 'Pengaturan', rows: [['Kode', 'Nilai'], ['periode-mulai', '01/01/2021'], ['periode-selesai', '31/12/2021']] };

export const loPack = (): Promise<LoadedPack> => loadedPack('rules/lo-2021');

/** A worksheet of the standard layout, filled in; details of the respondent by their label. */
export async function filledSheet(name: string, answers: Answers, details: Readonly<Record<string, CellValue>> = {}, language: Language = 'id'): Promise<SheetSketch> {
  const plan = newWorkbook({ ...layoutOf(await loPack(), language), language, sample: false });
  const sheet = addedSheets(plan).find((one) => one.name === name)!;
  const rows = valuesOf(sheet).map((row): CellValue[] => {
    const [code, ...rest] = row as CellValue[];
    if (typeof code === 'string' && Object.hasOwn(details, code)) return [code, rest[0] ?? null, details[code] ?? null];
    const typed = typeof code === 'string' ? answers[code] : undefined;
    if (typed === undefined) return row as CellValue[];
    const { status = null, evidence = null, date = null, note = null, actor = rest[2] ?? null } = typed;
    return [code ?? null, rest[0] ?? null, rest[1] ?? null, actor, status, evidence, date, note];
  });
  return { name, rows };
}

export async function auditSheets(sheets: readonly SheetSketch[], pack?: LoadedPack, language: Language = 'id'): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets }), {
    pack: pack ?? await loPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language, everyOutcome: false, tool: { name: 'cermat', version: '0' },
  });
}
