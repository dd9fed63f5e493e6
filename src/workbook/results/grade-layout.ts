import type { GradeReport, ParticipantReport } from '../../domain/findings';
import type { CellRef, CellValue } from '../../domain/values';
import type { Language } from '../../messages';
import type { WorkbookSnapshot } from '../snapshot';
import type { GradeFormulaModel } from './formulas/formula-model';
import { FormulaPage } from './formulas/formula-page';
import { numberAssumptions } from './grade-assumptions';
import { gradeFormulas } from './formulas/grade-formulas';
import { firstRowOf, uniqueHeaders } from './list-sheet';
import type { SettingWords } from './setting-text';

/** A participant whose grade exists; the grade is never null here. */
export type Graded = ParticipantReport & { readonly grade: GradeReport };

/** The participants that have a grade. */
export function gradedParticipants(participants: readonly ParticipantReport[]): Graded[] {
  return participants.filter((participant): participant is Graded => participant.grade !== null);
}

/** A mata pelajaran of the sheet and how its scores are shown. */
export interface SubjectColumn {
  readonly id: string;
  readonly title: string;
  readonly format: string;
  readonly jp: number | null;
}

/** The mata pelajaran that any grade has, with as many decimals as the most exact of their scores. */
export function subjectColumns(graded: readonly Graded[]): SubjectColumn[] {
  const subjects = new Map<string, SubjectColumn>();
  for (const { grade } of graded) {
    for (const { id, title, npr, jp = null } of grade.subjects) {
      const format = formatOf(npr);
      if (!subjects.has(id) || (subjects.get(id)?.format === '0' && format !== '0')) subjects.set(id, { id, title, format, jp });
    }
  }
  return [...subjects.values()];
}

function formatOf(decimal: string | null): string {
  const places = decimal === null || !decimal.includes('.') ? 0 : decimal.length - decimal.indexOf('.') - 1;
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/** What stands in any cell of a workbook. */
function cellReader(snapshot: WorkbookSnapshot): (cell: CellRef) => CellValue {
  const sheets = new Map(snapshot.sheets.map(({ name, rows }) => [name, rows]));
  return ({ sheet, row, column }) => sheets.get(sheet)?.[row]?.[column] ?? null;
}

/** Columns of the results before and behind those of the mata pelajaran. */
const COLUMNS_BEFORE = 4;
const COLUMNS_BEHIND = 10;
/** Rows between the list and the settings: an empty one, a heading, and headers. */
const ROWS_BETWEEN = 3;
/** Longer lists have no formulas: they would double the time and the size of a whole ministry's workbook, and slow Excel down. */
export const MOST_WITH_FORMULAS = 10_000;

/** What laying out the formulas of `Nilai Akhir` takes. */
export interface GradeLayoutInput {
  readonly graded: readonly Graded[];
  readonly model: GradeFormulaModel;
  readonly snapshot: WorkbookSnapshot;
  readonly view: SettingWords;
  readonly language: Language;
}

/** Lines above the list beside the assumptions: the counts, and what the formulas are. */
const OTHER_LINES = 2;

/** Zero-based row of the first grade in a sheet with formulas. */
export function firstGradeRow(view: SettingWords, graded: readonly Graded[]): number {
  return firstRowOf(numberAssumptions(view, graded).lines.length + OTHER_LINES);
}

/**
 * The formulas of `Nilai Akhir` in their places; null where nobody has a grade, or where a report does not hold the marks
 * that grades are computed from. Linear in people.
 */
export function layOutFormulas({ graded, model, snapshot, view, language }: GradeLayoutInput): FormulaPage | null {
  const isPossible = graded.length > 0 && graded.length <= MOST_WITH_FORMULAS && graded.every(({ grade }) => grade.marks !== undefined);
  if (!isPossible) return null;
  const subjects = subjectColumns(graded);
  const left = COLUMNS_BEFORE + subjects.length + COLUMNS_BEHIND;
  const decided = new Set(graded.flatMap(({ grade }) => [...grade.marks?.decided.keys() ?? []]));
  const valueAt = cellReader(snapshot);
  const formulas = gradeFormulas({ model, subjects, decided, valueAt, words: view.words, language, left });
  return new FormulaPage(formulas, { left, settingsRow: firstGradeRow(view, graded) + graded.length + ROWS_BETWEEN }, valueAt);
}

/** The headers of all columns, each unlike the others. */
export function gradeHeaders(results: readonly string[], page: FormulaPage | null): string[] {
  return uniqueHeaders([...results, ...(page?.formulas.columns ?? []).map(({ header }) => header)]);
}
