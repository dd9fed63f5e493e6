import { columnName } from '../../domain/values';
import { BODY, BODY_QUIET, HEADER, SECTION } from '../layout/look';
import type { CellSpec, CellStyle, ConditionalFormatSpec } from '../plan';
import type { CellRange } from '../snapshot';
import type { FormulaCell, FormulaPage } from './formulas/formula-page';
import type { FormulaColumn } from './formulas/formula-columns';
import type { Graded, SubjectColumn } from './grade-layout';
import type { ListColumn } from './list-sheet';
import type { Words } from './words';

const MARK: CellStyle = { ...BODY_QUIET, horizontal: 'right', format: '0.00' };
const FORMULA: CellStyle = { ...BODY, horizontal: 'right', format: '0.00' };

/** The columns of formulas and of the marks that they rest on. */
export function formulaListColumns({ formulas }: FormulaPage, subjects: readonly SubjectColumn[]): ListColumn[] {
  return formulas.columns.map((column) => ({ header: column.header, width: column.kind === 'formula' && column.role === 'status' ? 15 : 14, style: styleOf(column, subjects) }));
}

function styleOf(column: FormulaColumn, subjects: readonly SubjectColumn[]): CellStyle {
  if (column.kind === 'mark') return MARK;
  if (column.role === 'status') return BODY;
  if (column.role === 'result') return { ...FORMULA, bold: true };
  return typeof column.role === 'object' ? { ...FORMULA, format: subjects[column.role.subject]?.format ?? '0.00' } : FORMULA;
}

/** One person's marks and formulas. */
export function formulaRow(page: FormulaPage, { grade }: Graded, row: number, columns: readonly ListColumn[]): CellSpec[] {
  return page.cellsOf(grade, row).map((cell, at) => ({ ...specOf(cell), style: columns[at]?.style ?? BODY }));
}

function specOf({ value, formula }: FormulaCell): { value: FormulaCell['value']; formula?: string } {
  return formula === null ? { value: value === '' ? null : value } : { value, formula };
}

/** Numbers that the formulas use, under the columns of the formulas. */
export function settingRows(page: FormulaPage, words: Words): readonly (readonly CellSpec[])[] {
  const headers = (['code', 'title', 'value', 'text'] as const).map((id) => ({ value: words(`results.formula.setting-${id}`), style: HEADER }));
  const cells = page.settingCells();
  const rows = page.formulas.settings.map(({ id, title }, at): readonly CellSpec[] => [
    { value: id, style: { ...BODY_QUIET, wrap: false } }, { value: title, style: { ...BODY, wrap: false } },
    { ...specOf(cells[at]?.value ?? EMPTY), style: { ...BODY, horizontal: 'right' } }, { ...specOf(cells[at]?.text ?? EMPTY), style: BODY_TEXT_QUIET },
  ]);
  return [[{ value: words('results.formula.settings'), style: SECTION }], headers, ...rows];
}

const EMPTY: FormulaCell = { value: null, formula: null };
/** A formula in a cell of text would be shown, not computed. */
const BODY_TEXT_QUIET: CellStyle = { ...BODY_QUIET, wrap: false };

/** Formulas whose result is no longer the one that was written. */
export function differenceFormats(page: FormulaPage, data: CellRange, written: { readonly result: number; readonly status: number }): readonly ConditionalFormatSpec[] {
  return page.formulas.columns.flatMap((column, at): ConditionalFormatSpec[] => {
    if (column.kind === 'mark' || (column.role !== 'result' && column.role !== 'status')) return [];
    const here = page.places.left + at;
    const [own, other] = [here, written[column.role]].map((place) => `$${columnName(place)}${data.top + 1}`);
    return [{ range: { ...data, left: here, right: here }, tone: 'undetermined', formula: `${own}&""<>${other}&""` }];
  });
}

/** What the columns are for, above the list. */
export function formulaNote({ places, formulas }: FormulaPage, words: Words): string {
  const [from, to] = [places.left, places.left + formulas.columns.length - 1].map(columnName);
  return words('results.formula.note', { from: from ?? '', to: to ?? '' });
}

