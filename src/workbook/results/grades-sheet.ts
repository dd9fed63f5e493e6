import type { GradeReport, GradeStatus, ParticipantReport } from '../../domain/findings';
import { BODY, BODY_CENTER, BODY_QUIET, BODY_TEXT, TONED } from '../layout/look';
import type { CellSpec, CellStyle, SheetSpec, Tone } from '../plan';
import { listSheet, uniqueHeaders } from './list-sheet';
import type { ListColumn } from './list-sheet';
import type { ReportView } from './report-view';
import { assumptionsText } from './setting-text';
import { nipText } from './subject-text';
import { formatCount, formatDecimal } from './words';

export const STATUS_TONE: Readonly<Record<GradeStatus, Tone>> = {
  lulus: 'pass', 'tidak-lulus': 'fail', 'belum-lengkap': 'undetermined',
};

/** A participant whose grade exists; the grade is never null here. */
type Graded = ParticipantReport & { readonly grade: GradeReport };
interface SubjectColumn { readonly id: string; readonly title: string; readonly format: string }
interface Assumptions { readonly numbers: ReadonlyMap<string, number>; readonly line: string }

/** The participants that have a grade. */
export function gradedParticipants(participants: readonly ParticipantReport[]): Graded[] {
  return participants.filter((participant): participant is Graded => participant.grade !== null);
}

/** `Nilai Akhir`: one row per graded participant, numbers as numbers, and what is still possible where marks are missing. */
export function gradesSheet(view: ReportView, graded: readonly Graded[], name: string, tableName: string): SheetSpec {
  const { words } = view;
  const subjects = subjectColumns(graded);
  const assumptions = numberAssumptions(view, graded);
  return listSheet({
    name, tableName, marker: 'grades', tabColor: '0F6E5A', frozenColumns: 2,
    title: words('results.grades.title'),
    lines: [countsLine(view, graded), assumptions.line],
    columns: columnsOf(view, subjects),
    length: graded.length,
    none: words('results.eligibility.none'),
    rowAt: (position) => {
      const participant = graded[position];
      return participant ? gradeRow(view, subjects, assumptions, participant) : [];
    },
  }, words);
}

/** How many grades came out each way. */
export function countStatus(graded: readonly Graded[]): Record<GradeStatus, number> {
  const counts = { lulus: 0, 'tidak-lulus': 0, 'belum-lengkap': 0 };
  for (const { grade } of graded) counts[grade.status] += 1;
  return counts;
}

function subjectColumns(graded: readonly Graded[]): SubjectColumn[] {
  const subjects = new Map<string, SubjectColumn>();
  for (const { grade } of graded) {
    for (const { id, title, npr } of grade.subjects) {
      const format = formatOf(npr);
      if (!subjects.has(id) || (subjects.get(id)?.format === '0' && format !== '0')) subjects.set(id, { id, title, format });
    }
  }
  return [...subjects.values()];
}

function columnsOf({ words }: ReportView, subjects: readonly SubjectColumn[]): ListColumn[] {
  const columns: ListColumn[] = [
    { header: words('results.column.nip'), width: 20, style: BODY_TEXT },
    { header: words('results.column.name'), width: 24 },
    { header: words('results.column.group'), width: 10, style: BODY_CENTER },
    { header: words('results.column.attendance'), width: 12, style: NUMBER },
    ...subjects.map(({ title, format }) => ({
      header: words('results.column.npr', { subject: title }), width: 16, style: { ...NUMBER, format },
    })),
    { header: words('results.column.nt'), width: 10, style: NUMBER },
    { header: words('results.column.al'), width: 10, style: NUMBER },
    { header: words('results.column.na'), width: 10, style: { ...NUMBER, bold: true } },
    { header: words('results.column.interval'), width: 15, style: BODY_CENTER },
    { header: words('results.column.status'), width: 15 },
    { header: words('results.column.predicate'), width: 13 },
    { header: words('results.column.missing'), width: 30 },
    { header: words('results.column.assumed'), width: 12, style: BODY_QUIET },
  ];
  const headers = uniqueHeaders(columns.map((column) => column.header));
  return columns.map((column, at) => ({ ...column, header: headers[at] ?? column.header }));
}

function gradeRow(
  view: ReportView, subjects: readonly SubjectColumn[], assumptions: Assumptions, { nip, name, group, grade }: Graded,
): CellSpec[] {
  const { words } = view;
  return [
    nipText(nip), name, group, numberOf(grade.attendance),
    ...subjects.map(({ id }) => numberOf(grade.subjects.find((subject) => subject.id === id)?.npr ?? null)),
    numberOf(grade.nt), numberOf(grade.al), numberOf(grade.na),
    grade.low === grade.high ? null : `${formatDecimal(words, grade.low)} – ${formatDecimal(words, grade.high)}`,
    { value: words(`results.status.${grade.status}`), style: TONED[STATUS_TONE[grade.status]] },
    grade.predicate,
    grade.missing.map((item) => view.settings.get(item)?.title ?? item).join(', '),
    codesOf(grade.assumed, assumptions),
  ];
}

const NUMBER: CellStyle = { ...BODY, horizontal: 'right', format: '0.00' };

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function formatOf(decimal: string | null): string {
  const places = decimal === null || !decimal.includes('.') ? 0 : decimal.length - decimal.indexOf('.') - 1;
  return places === 0 ? '0' : `0.${'0'.repeat(places)}`;
}

/** Assumptions are the same for nearly everybody: they are spelled out once above the list, and rows give their codes. */
function numberAssumptions(view: ReportView, graded: readonly Graded[]): Assumptions {
  const numbers = new Map<string, number>();
  for (const { grade } of graded) {
    for (const id of grade.assumed) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  }
  const list = [...numbers].map(([id, number]) => `A${number} ${assumptionsText(view, [id])}`).join(' · ');
  const line = numbers.size === 0 ? view.words('results.grades.no-assumed') : view.words('results.grades.assumed', { list });
  return { numbers, line };
}

/** The codes of a row's assumptions, neighbours as a range: "A1–A3, A7". */
function codesOf(ids: readonly string[], { numbers }: Assumptions): string {
  const ranges: [number, number][] = [];
  for (const number of ids.map((id) => numbers.get(id) ?? 0).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `A${from}` : `A${from}–A${to}`)).join(', ');
}

function countsLine({ words }: ReportView, graded: readonly Graded[]): string {
  const counts = countStatus(graded);
  return words('results.grades.counts', {
    lulus: formatCount(words, counts.lulus),
    tidakLulus: formatCount(words, counts['tidak-lulus']),
    belumLengkap: formatCount(words, counts['belum-lengkap']),
  });
}
