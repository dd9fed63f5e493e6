import type { BorderReport, GradeStatus } from '../../domain/findings';
import { pushTo } from '../../domain/values';
import { BODY, BODY_CENTER, BODY_QUIET, BODY_TEXT, TONED } from '../layout/look';
import type { CellSpec, CellStyle, RowSpec, SheetSpec, Tone } from '../plan';
import { differenceFormats, formulaListColumns, formulaNote, formulaRow, settingRows } from './formula-cells';
import type { FormulaPage } from './formulas/formula-page';
import { numberAssumptions, numbersOf } from './grade-assumptions';
import type { Assumptions } from './grade-assumptions';
import { MOST_WITH_FORMULAS, gradeHeaders, subjectColumns } from './grade-layout';
import type { Graded, SubjectColumn } from './grade-layout';
import { outlookText, remarksText } from './grade-remarks';
import { reviewRows } from './grade-review';
import { firstRowOf, listSheet } from './list-sheet';
import type { ListColumn, ListSheet } from './list-sheet';
import type { ReportView } from './report-view';
import { nipText } from './subject-text';
import { formatCount, formatDecimal } from './words';
import type { Words } from './words';

export const STATUS_TONE: Readonly<Record<GradeStatus, Tone>> = {
  lulus: 'pass', 'tidak-lulus': 'fail', 'belum-lengkap': 'undetermined',
};

/**
 * `Nilai Akhir`: one row per graded participant, numbers as numbers, and what is still possible where marks are missing.
 * Beside the results, outside of what is printed, the grades once more as formulas; below them who is close to a limit,
 * who would change under other settings, and the numbers that the formulas use.
 *
 * @param page the formulas; null: none
 */
export function gradesSheet(view: ReportView, graded: readonly Graded[], page: FormulaPage | null, { name, tableName }: Pick<ListSheet, 'name' | 'tableName'>): SheetSpec {
  const { words } = view;
  const subjects = subjectColumns(graded);
  const assumptions = numberAssumptions(view, graded);
  const results = resultColumns(view, subjects);
  const formulas = page === null ? [] : formulaListColumns(page, subjects);
  const headers = gradeHeaders(results.map(({ header }) => header), page);
  const borders = bordersByRow(view.report.borders);
  const lines = [countsLine(view, graded), ...assumptions.lines, ...formulaLines(page, graded, words)];
  const first = firstRowOf(lines.length);
  return listSheet({
    name, tableName, marker: 'grades', tabColor: '0F6E5A', frozenColumns: 2, lines, printedColumns: results.length,
    title: words('results.grades.title'),
    columns: [...results, ...formulas].map((column, at) => ({ ...column, header: headers[at] ?? column.header })),
    length: graded.length,
    none: words('results.eligibility.none'),
    rowAt: (position) => {
      const participant = graded[position];
      if (participant === undefined) return [];
      const row = gradeRow(view, subjects, { assumptions, borders: borders.get(participant.row) ?? [] }, participant);
      return page === null ? row : [...row, ...formulaRow(page, participant, first + position, formulas)];
    },
    foot: footRows(view, page, results.length),
    conditionalFormats: (data) => (page === null ? [] : differenceFormats(page, data, { result: results.length - NA_FROM_END, status: results.length - STATUS_FROM_END })),
  }, words);
}

function formulaLines(page: FormulaPage | null, graded: readonly Graded[], words: Words): readonly string[] {
  if (page !== null) return [formulaNote(page, words)];
  return graded.length > MOST_WITH_FORMULAS ? [words('results.grades.no-formulas', { most: formatCount(words, MOST_WITH_FORMULAS) })] : [];
}

/** Places of the columns NA and Status, counted from the end of the results. */
const NA_FROM_END = 8;
const STATUS_FROM_END = 6;

/** What stands below the list: the review at the left, the settings under the formulas. */
function footRows(view: ReportView, page: FormulaPage | null, width: number): readonly RowSpec[] {
  const review = reviewRows(view);
  const settings = page === null ? [] : settingRows(page, view.words);
  const rows = Array.from({ length: Math.max(review.length, settings.length) }, (_, at): RowSpec => {
    const [left, right] = [review[at] ?? [], settings[at] ?? []];
    const gap = right.length === 0 ? [] : Array.from({ length: width - left.length }, () => null);
    return { cells: [...left, ...gap, ...right] };
  });
  return rows.length === 0 ? [] : [{ cells: [] }, ...rows];
}

function bordersByRow(borders: readonly BorderReport[]): ReadonlyMap<number, readonly BorderReport[]> {
  const byRow = new Map<number, BorderReport[]>();
  for (const border of borders) pushTo(byRow, border.row, border);
  return byRow;
}

/** How many grades came out each way. */
export function countStatus(graded: readonly Graded[]): Record<GradeStatus, number> {
  const counts = { lulus: 0, 'tidak-lulus': 0, 'belum-lengkap': 0 };
  for (const { grade } of graded) counts[grade.status] += 1;
  return counts;
}

function resultColumns({ words }: ReportView, subjects: readonly SubjectColumn[]): ListColumn[] {
  return [
    { header: words('results.column.nip'), width: 20, style: BODY_TEXT },
    { header: words('results.column.name'), width: 22 },
    { header: words('results.column.group'), width: 9, style: BODY_CENTER },
    { header: words('results.column.attendance'), width: 11, style: NUMBER },
    ...subjects.map(({ title, format }) => ({
      header: words('results.column.npr', { subject: title }), width: 13, style: { ...NUMBER, format },
    })),
    { header: words('results.column.nt'), width: 10, style: NUMBER },
    { header: words('results.column.al'), width: 10, style: NUMBER },
    { header: words('results.column.na'), width: 10, style: { ...NUMBER, bold: true } },
    { header: words('results.column.interval'), width: 14, style: BODY_CENTER },
    { header: words('results.column.status'), width: 13 },
    { header: words('results.column.predicate'), width: 11 },
    { header: words('results.column.outlook'), width: 19 },
    { header: words('results.column.remark'), width: 28 },
    { header: words('results.column.missing'), width: 22 },
    { header: words('results.column.assumed'), width: 9, style: BODY_QUIET },
  ];
}

interface RowContext {
  readonly assumptions: Assumptions;
  readonly borders: readonly BorderReport[];
}

function gradeRow(
  view: ReportView, subjects: readonly SubjectColumn[], { assumptions, borders }: RowContext, participant: Graded,
): CellSpec[] {
  const { nip, name, group, grade } = participant;
  const { words } = view;
  return [
    nipText(nip), name, group, numberOf(grade.attendance),
    ...subjects.map(({ id }) => numberOf(grade.subjects.find((subject) => subject.id === id)?.npr ?? null)),
    numberOf(grade.nt), numberOf(grade.al), numberOf(grade.na),
    grade.low === grade.high ? null : `${formatDecimal(words, grade.low)} – ${formatDecimal(words, grade.high)}`,
    { value: words(`results.status.${grade.status}`), style: TONED[STATUS_TONE[grade.status]] },
    grade.predicate,
    outlookText(view, grade),
    remarksText(view, participant, borders),
    grade.missing.map((item) => view.settings.get(item)?.title ?? item).join(', '),
    numbersOf(grade.assumed, assumptions),
  ];
}

const NUMBER: CellStyle = { ...BODY, horizontal: 'right', format: '0.00' };

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function countsLine({ words }: ReportView, graded: readonly Graded[]): string {
  const counts = countStatus(graded);
  return words('results.grades.counts', {
    lulus: formatCount(words, counts.lulus),
    tidakLulus: formatCount(words, counts['tidak-lulus']),
    belumLengkap: formatCount(words, counts['belum-lengkap']),
  });
}
