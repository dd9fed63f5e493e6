import type { WorkbookSnapshot } from '../snapshot';

/** The kinds of result sheets, as they are marked in the workbook. */
export type ResultKind = 'summary' | 'violations' | 'eligibility' | 'grades' | 'scores' | 'trace' | 'groups' | 'explanations';

/** The name that each result sheet gets in this workbook. */
export type SheetNames = Readonly<Record<ResultKind, string>>;

/** The names by contract: the same in every language, so that links and macros of users keep working. */
export const RESULT_SHEETS: SheetNames = {
  summary: 'Ringkasan',
  violations: 'Pelanggaran',
  eligibility: 'Kelayakan',
  grades: 'Nilai Akhir',
  scores: 'Skor LO',
  trace: 'Jejak',
  groups: 'Kelompok Usulan',
  explanations: 'Penjelasan Nilai',
};

/**
 * A name that no sheet of the user's has: the wanted one, else with "(Cermat)", else with a number too.
 * Excel compares sheet names without case.
 *
 * @param taken names of sheets that stay, in lower case
 * @example freeName('Ringkasan', new Set(['ringkasan'])) // 'Ringkasan (Cermat)'
 */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let attempt = 1; ; attempt += 1) {
    const name = attempt === 1 ? `${wanted} (Cermat)` : `${wanted} (Cermat ${attempt})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** The names of the result sheets in this workbook; sheets of ours are replaced, so their names are free. */
export function resultSheetNames(snapshot: WorkbookSnapshot): SheetNames {
  const taken = new Set(snapshot.sheets.filter((sheet) => sheet.marker === null).map((sheet) => sheet.name.toLowerCase()));
  return {
    summary: freeName(RESULT_SHEETS.summary, taken),
    violations: freeName(RESULT_SHEETS.violations, taken),
    eligibility: freeName(RESULT_SHEETS.eligibility, taken),
    grades: freeName(RESULT_SHEETS.grades, taken),
    scores: freeName(RESULT_SHEETS.scores, taken),
    trace: freeName(RESULT_SHEETS.trace, taken),
    groups: freeName(RESULT_SHEETS.groups, taken),
    explanations: freeName(RESULT_SHEETS.explanations, taken),
  };
}

/**
 * A table name that is not in the workbook yet. Excel wants it unique, without case, over all sheets.
 *
 * @example freeTableName('CermatKelayakan', snapshot)
 */
export function freeTableName(wanted: string, snapshot: WorkbookSnapshot): string {
  const taken = new Set(
    snapshot.sheets.filter((sheet) => sheet.marker === null).flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  let name = wanted;
  for (let attempt = 2; taken.has(name.toLowerCase()); attempt += 1) name = `${wanted}${attempt}`;
  return name;
}
