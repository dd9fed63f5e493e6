import { say } from '../../messages';
import type { Language, MessageTag } from '../../messages';
import type { worksheetKinds } from '../columns';
import type { CellSpec, CellStyle, RowSpec, SheetSpec, ValidationSpec } from '../plan';
import type { InputColumn } from './input-sheet';
import { BODY, HEADER, HEADING, SUBTITLE, TITLE } from './look';
import type { CellRange } from '../snapshot';
import { heightOfLines, rowHeight } from './row-height';

/** One line of a worksheet: an activity to answer, or a text above or below it. */
export interface WorksheetLine {
  readonly code: string;
  readonly activity: string;
  readonly actor: string;
  /** 0 for a numbered item, 1 for its parts, 2 for their bullets. */
  readonly depth: 0 | 1 | 2;
  /** False for headings of parts and for examples: they have no answer of their own. */
  readonly isAnswered: boolean;
  /** What could serve as evidence; null: no suggestion. */
  readonly suggestion: string | null;
}

/** A worksheet of one level, ready in one language. */
export interface LayoutWorksheet {
  readonly table: (typeof worksheetKinds)[number];
  readonly title: string;
  /** The pack and its version, by which a later version finds old answers. */
  readonly edition: string;
  /** What the booklet lacks: shown above the table. */
  readonly remarks: readonly string[];
  readonly components: readonly { readonly title: string; readonly lines: readonly WorksheetLine[] }[];
}

/** Labels of the respondent's details, in their order above the table. Recognition of the details knows them in both languages. */
export const RESPONDENT_LABELS = {
  nama: 'layout.respondent.name', nip: 'layout.respondent.nip', unit: 'layout.respondent.unit', periode: 'layout.respondent.period',
  edisi: 'layout.respondent.edition',
} as const satisfies Readonly<Record<string, MessageTag>>;

const INPUT: CellStyle = { ...BODY, fill: 'FFFDF2' };
const LABEL: CellStyle = { ...BODY, bold: true };
/** Longer than its column: it runs over the empty cells beside it. */
const COMPONENT: CellStyle = { ...BODY, bold: true, fill: 'E7F4E8', wrap: false };
const REMARK: CellStyle = { ...SUBTITLE, wrap: true, vertical: 'top' };
const QUIET: CellStyle = { ...BODY, color: '616161' };
/** Columns that people fill in. */
const STATUS = 4;
const EVIDENCE = 5;
const SPARE_ROWS = 200;
const LONGEST_PROMPT = 255;

/**
 * A worksheet to fill in: the respondent's details on top, activities grouped by component, to be folded and printed. It is
 * the user's once it is there.
 *
 * @param columns code, component, activity, actor, status, evidence, date, note
 */
export function worksheetSheet(name: string, worksheet: LayoutWorksheet, columns: readonly InputColumn[], language: Language): SheetSpec {
  const widths = columns.map(({ width }) => width);
  const top = topRows(worksheet, widths, language);
  const lines = worksheet.components.flatMap((component) => componentRows(component, widths));
  const first = top.length + 1;
  const bottom = top.length + lines.length;
  return {
    name, marker: null,
    columns: columns.map(({ width, style }) => (style === undefined ? { width } : { width, style })),
    rows: [...top, { cells: columns.map(({ header }) => ({ value: header, style: HEADER })), height: 24 }, ...lines.map(({ row }) => row)],
    merges: remarkMerges(worksheet, top.length, columns.length - 1),
    frozen: { rows: first, columns: 1 },
    autoFilter: { top: top.length, left: 0, bottom, right: columns.length - 1 },
    validations: [...columns.flatMap((column, at) => ruleOf(column, at, first, bottom, language)), ...suggestions(lines, first, columns[EVIDENCE], language)],
    print: { orientation: 'landscape', fitWidth: 1, repeatRows: { from: top.length, to: top.length }, footer: say(language, 'layout.footer') },
  };
}

function topRows({ title, edition, remarks }: LayoutWorksheet, widths: readonly number[], language: Language): RowSpec[] {
  const given: Readonly<Partial<Record<keyof typeof RESPONDENT_LABELS, string>>> = { edisi: edition };
  const details = Object.entries(RESPONDENT_LABELS).map(([id, tag]): RowSpec => {
    const value = given[id as keyof typeof RESPONDENT_LABELS] ?? null;
    return { cells: [{ value: say(language, tag), style: LABEL }, null, { value, style: value === null ? { ...INPUT, format: '@' } : QUIET }] };
  });
  return [
    { cells: [{ value: title, style: TITLE }], height: 24 },
    { cells: [{ value: say(language, 'layout.worksheet.guide'), style: SUBTITLE }] },
    ...details,
    ...remarks.map((remark) => remarkRow(remark, widths)),
    { cells: [] },
  ];
}

/** A remark across the whole table. */
function remarkRow(remark: string, widths: readonly number[]): RowSpec {
  const cells = [{ value: remark, style: REMARK }];
  return { cells, height: rowHeight(cells, [widths.reduce((sum, width) => sum + width, 0)]) ?? heightOfLines(1) };
}

/** The rows of the remarks, above the empty one that closes the top. */
function remarkMerges({ remarks }: LayoutWorksheet, rows: number, right: number): readonly CellRange[] {
  const from = rows - 1 - remarks.length;
  return remarks.map((_, at) => ({ top: from + at, bottom: from + at, left: 0, right }));
}

interface Line {
  readonly row: RowSpec;
  readonly line: WorksheetLine | null;
}

function componentRows({ title, lines }: LayoutWorksheet['components'][number], widths: readonly number[]): readonly Line[] {
  const heading = widths.map((_, at): CellSpec => ({ value: at === 1 ? title : null, style: { ...COMPONENT, ...(at === 1 ? { color: HEADING.color ?? '' } : {}) } }));
  return [{ row: { cells: heading, height: 18 }, line: null }, ...lines.map((line) => ({ row: lineRow(line, title, widths), line }))];
}

function lineRow(line: WorksheetLine, component: string, widths: readonly number[]): RowSpec {
  const look: CellStyle = line.isAnswered ? BODY : { ...BODY, color: '616161', bold: line.depth === 0 };
  const answer: CellStyle = line.isAnswered ? INPUT : { ...BODY, fill: 'F3F3F3' };
  const cells: CellSpec[] = [
    { value: line.code, style: { ...look, format: '@' } }, { value: component, style: { ...look, color: '616161', bold: false } },
    { value: line.activity, style: { ...look, indent: line.depth } }, { value: line.actor, style: look },
    { value: null, style: { ...answer, horizontal: 'center' } }, { value: null, style: answer },
    { value: null, style: { ...answer, format: 'dd/mm/yyyy', horizontal: 'left' } }, { value: null, style: answer },
  ];
  const height = rowHeight(cells, widths.map((width, at) => (at === 2 ? width - 2 * line.depth : width)));
  return { cells, level: 1, ...(height === undefined ? {} : { height }) };
}

function ruleOf({ header, rule }: InputColumn, at: number, first: number, bottom: number, language: Language): readonly ValidationSpec[] {
  if (rule === undefined || at < STATUS || at === EVIDENCE) return [];
  return [{ range: { top: first, bottom: bottom + SPARE_ROWS, left: at, right: at }, ...rule(language, header) }];
}

/** What could serve as evidence, shown when the cell is chosen; marked as a suggestion. */
function suggestions(lines: readonly Line[], first: number, column: InputColumn | undefined, language: Language): readonly ValidationSpec[] {
  if (column?.rule === undefined) return [];
  const plain = column.rule(language, column.header);
  return lines.flatMap(({ line }, at): readonly ValidationSpec[] => {
    if (line === null || !line.isAnswered) return [];
    const text = line.suggestion === null ? plain.prompt?.text ?? '' : say(language, 'layout.prompt.suggestion', { suggestion: line.suggestion });
    const range = { top: first + at, bottom: first + at, left: EVIDENCE, right: EVIDENCE };
    return [{ ...plain, range, prompt: { title: column.header, text: text.slice(0, LONGEST_PROMPT) } }];
  });
}
