import { BODY, BODY_QUIET, HEADER, SECTION, SUBTITLE, TITLE, TONED } from '../layout/look';
import { rowHeight } from '../layout/row-height';
import type { CellSpec, CellStyle, RowSpec, SheetSpec, Tone } from '../plan';
import { LIMITS } from '../plan-limits';
import type { CellRange } from '../snapshot';
import { clip } from './clip';
import type { Words } from './words';

/** One step of an explanation; every text is ready to be shown. */
export interface ExplanationLine {
  readonly label: string;
  /** Null: missing, or there is none. */
  readonly value: string | null;
  readonly working: string | null;
  readonly source: string | null;
  readonly cells: readonly { readonly address: string; readonly text: string }[];
  readonly level: number;
  readonly tone: Tone | null;
}

/** Everything that one person's grade stands on, in words. */
export interface ExplanationPage {
  readonly title: string;
  readonly person: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly status: { readonly text: string; readonly tone: Tone };
  /** Null: nothing is said about it. */
  readonly eligibility: { readonly text: string; readonly tone: Tone } | null;
  readonly sections: readonly { readonly title: string; readonly lines: readonly ExplanationLine[] }[];
  readonly assumptions: readonly { readonly text: string; readonly source: string }[];
  readonly footer: string;
}

/** Columns: component, value, working, cells and clause. Together they are as wide as A4 at the printed size. */
const WIDTHS = [40, 10, 38, 40] as const;
const WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);
/** Percent. One person's page of an ordinary programme, adjusted marks and missing cells included, is one sheet of A4 then. */
const SCALE = 63;
/** Excel takes no more page breaks in a sheet. */
export const MOST_EXPLANATIONS = LIMITS.breaks;
/** Deeper steps are not drawn further in. */
const DEEPEST = 6;
/** How much smaller the small print is. */
const SMALL = 0.8;
/** Excel takes no taller rows. */
const TALLEST = 409;

/**
 * `Penjelasan Nilai`: the grades of some people, each on a page of its own, to be printed and signed.
 *
 * @param pages at most {@link MOST_EXPLANATIONS}
 * @param name of the sheet
 */
export function explanationSheet(pages: readonly ExplanationPage[], name: string, words: Words): SheetSpec {
  const paper = new Paper(words);
  for (const page of pages) paper.add(page);
  return {
    name, marker: 'explanations', tabColor: '0F6E5A', columns: WIDTHS.map((width) => ({ width })), rows: paper.rows, merges: paper.merges, showGridLines: false,
    print: { orientation: 'portrait', fitWidth: 1, scale: SCALE, footer: words('results.explanations.footer'), breaks: paper.breaks },
  };
}

class Paper {
  readonly rows: RowSpec[] = [];
  readonly merges: CellRange[] = [];
  readonly breaks: number[] = [];

  constructor(private readonly words: Words) {}

  add({ title, person, facts, status, eligibility, sections, assumptions, footer }: ExplanationPage): void {
    if (this.rows.length > 0) this.breaks.push(this.rows.length);
    this.#wide(title, SUBTITLE);
    this.#wide(person, TITLE, 24);
    this.#facts(facts);
    for (const { text, tone } of [status, ...(eligibility === null ? [] : [eligibility])]) this.#wide(text, TONED[tone]);
    for (const section of sections) this.#section(section);
    if (assumptions.length > 0) this.#assumptions(assumptions);
    this.rows.push({ cells: [] });
    this.#wide(footer, { ...SUBTITLE, size: 8 });
  }

  /** A text over all columns. */
  #wide(text: string, style: CellStyle, height?: number): void {
    const row = this.rows.length;
    const cell = { value: clip(text), style: { ...style, wrap: true } };
    this.rows.push({ cells: [cell, ...WIDTHS.slice(1).map(() => ({ value: null, style }))], height: height ?? heightOf([cell], [WIDTH]) });
    this.merges.push({ top: row, left: 0, bottom: row, right: WIDTHS.length - 1 });
  }

  /** Two facts in a row. */
  #facts(facts: ExplanationPage['facts']): void {
    const half = Math.ceil(facts.length / 2);
    for (let at = 0; at < half; at += 1) {
      const [left, right] = [facts[at], facts[at + half]].map((fact) => (
        { value: fact === undefined ? null : clip(this.words('results.explanations.fact', fact)), style: SUBTITLE }));
      this.rows.push({ cells: [left ?? null, null, right ?? null] });
    }
    this.rows.push({ cells: [] });
  }

  #section({ title, lines }: ExplanationPage['sections'][number]): void {
    this.rows.push({ cells: [] });
    this.#heading(title);
    const heads = ['explanation.column.component', 'explanation.column.value', 'explanation.column.working', 'results.explanations.place'] as const;
    this.rows.push({ cells: heads.map((tag) => ({ value: this.words(tag), style: HEADER })) });
    for (const line of lines) this.#line(line);
  }

  #line({ label, value, working, source, cells, level, tone }: ExplanationLine): void {
    const shown = value ?? (tone === 'undetermined' ? this.words('explanation.open') : null);
    const look = tone === null ? BODY : TONED[tone];
    const basis = [...cells.map(({ address, text }) => `${address}: ${text}`), ...(source === null ? [] : [source])].join('\n');
    const specs: readonly CellSpec[] = [
      { value: clip(label), style: { ...BODY, bold: level === 0 && cells.length === 0, indent: Math.min(level, DEEPEST) } },
      { value: shown === null ? null : clip(shown), style: { ...look, horizontal: 'right' } },
      { value: working === null ? null : clip(working), style: { ...BODY, indent: 1 } }, { value: clip(basis), style: { ...BODY_QUIET, size: 8 } },
    ];
    const [component, worth, how] = WIDTHS;
    const height = heightOf(specs.slice(0, 3), [component - 2 * Math.min(level, DEEPEST), worth, how]);
    this.rows.push({ cells: specs, height: Math.max(height, heightOf(specs.slice(3), [WIDTHS[3] / SMALL]) * SMALL) });
  }

  #assumptions(assumptions: ExplanationPage['assumptions']): void {
    this.rows.push({ cells: [] });
    this.#heading(this.words('explanation.section.assumptions'));
    for (const assumption of assumptions) this.#wide(this.words('results.explanations.assumption', { text: assumption.text, source: assumption.source }), { ...SUBTITLE, size: 9 });
  }

  #heading(title: string): void {
    this.rows.push({ cells: WIDTHS.map((_, at) => ({ value: at === 0 ? clip(title) : null, style: SECTION })) });
  }
}

/** A merged cell does not grow by itself, and some programs grow no row: heights are said. */
function heightOf(cells: readonly CellSpec[], widths: readonly number[]): number {
  return Math.min(rowHeight(cells, widths) ?? 15, TALLEST);
}
