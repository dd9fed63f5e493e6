import type { GradeMarks, GradeReport } from '../../../domain/findings';
import type { CellRef, CellValue } from '../../../domain/values';
import { computing } from './compute-expression';
import type { ComputeFormula, FormulaCells, FormulaValue } from './compute-expression';
import type { FormulaColumn } from './formula-columns';
import type { GradeFormulas } from './grade-formulas';
import { formulaWriter } from './write-expression';

/** A cell as it is written: a mark, or a formula with what Excel will make of it. */
export interface FormulaCell {
  readonly value: FormulaValue;
  /** Null for a mark. */
  readonly formula: string | null;
}

/** Where the formulas stand, zero-based. */
export interface FormulaPlaces {
  /** Column of the first of them. */
  readonly left: number;
  /** Row of the first setting. */
  readonly settingsRow: number;
}

/** Excel takes formulas of at most 8,192 characters; a longer one is left out and its result stands for it. */
const LONGEST = 8_000;

/** The formulas of a sheet with their places and what they come to. */
export class FormulaPage {
  readonly #columns: readonly { readonly column: FormulaColumn; readonly compute: ComputeFormula | null; readonly write: ((row: number) => string) | null }[];
  readonly #settings: readonly { readonly value: FormulaValue; readonly text: FormulaValue }[];

  /** @param valueAt what stands in a cell of the workbook */
  constructor(readonly formulas: GradeFormulas, readonly places: FormulaPlaces, private readonly valueAt: (cell: CellRef) => CellValue) {
    const settings = { row: places.settingsRow, value: places.left + SETTING_VALUE, text: places.left + SETTING_TEXT };
    this.#columns = formulas.columns.map((column) => (column.kind === 'mark' ? { column, compute: null, write: null }
      : { column, compute: computing(column.formula), write: formulaWriter(column.formula, settings) }));
    this.#settings = this.#computeSettings();
  }

  /** The settings as rows: value and text, each with its formula where it has one. */
  settingCells(): readonly { readonly value: FormulaCell; readonly text: FormulaCell }[] {
    const { left, settingsRow } = this.places;
    const place = { row: settingsRow, value: left + SETTING_VALUE, text: left + SETTING_TEXT };
    return this.formulas.settings.map(({ value, text }, position) => {
      const computed = this.#settings[position] ?? { value: null, text: null };
      const isConstant = value.kind === 'value';
      return {
        value: { value: computed.value, formula: isConstant ? null : formulaWriter(value, place)(settingsRow + position) },
        text: { value: computed.text, formula: text === null ? null : formulaWriter(text, place)(settingsRow + position) },
      };
    });
  }

  /** What each column holds for a grade: marks as they are, formulas as Excel computes them. */
  valuesOf(grade: GradeReport): readonly FormulaValue[] {
    const marks = isHeld(grade) ? null : grade.marks ?? null;
    const values: FormulaValue[] = [];
    const cells: FormulaCells = { ...this.#outside, row: (column) => values[column - this.places.left] ?? null };
    for (const { column, compute } of this.#columns) values.push(compute === null ? pick(column, marks) : compute(cells));
    return values;
  }

  /** The cells of a grade's row. */
  cellsOf(grade: GradeReport, row: number): readonly FormulaCell[] {
    return this.valuesOf(grade).map((value, at) => {
      const formula = this.#columns[at]?.write?.(row) ?? null;
      return { value, formula: formula !== null && formula.length <= LONGEST ? formula : null };
    });
  }

  get #outside(): Pick<FormulaCells, 'setting' | 'source'> {
    return {
      setting: (position, part) => this.#settings[position]?.[part] ?? null,
      source: (cell) => plain(this.valueAt(cell)),
    };
  }

  /** Each setting rests on those before it. */
  #computeSettings(): { value: FormulaValue; text: FormulaValue }[] {
    const computed: { value: FormulaValue; text: FormulaValue }[] = [];
    const cells: FormulaCells = {
      row: () => null, source: (cell) => plain(this.valueAt(cell)), setting: (position, part) => computed[position]?.[part] ?? null,
    };
    for (const { value, text } of this.formulas.settings) {
      const row = { value: null as FormulaValue, text: text === null ? null : computing(text)(cells) };
      computed.push(row);
      row.value = computing(value)(cells);
    }
    return computed;
  }
}

/** Columns of the settings, from the first column of the formulas. */
export const SETTING_VALUE = 2;
const SETTING_TEXT = 3;

/** A decision about a mark is not complete: its grade waits, whatever the marks are. */
function isHeld({ na, adjustments }: GradeReport): boolean {
  return na === null && adjustments.some(({ state }) => state === 'open');
}

function pick(column: FormulaColumn, marks: GradeMarks | null): number | null {
  return column.kind === 'mark' && marks !== null ? column.pick(marks) : null;
}

function plain(value: CellValue): FormulaValue {
  return typeof value === 'object' && value !== null ? value.error : value;
}
