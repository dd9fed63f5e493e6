import { columnName } from '../../../../domain/values';
import type { CellRange, ColumnSpec, SheetSpec } from '../../../../workbook';
import { ROWS, rangeText } from '../../addresses';
import type { ExcelApi } from '../../excel-api';
import { lookSteps } from './apply-look';
import { chartSteps } from './charts';
import { SheetContents } from './contents';
import { frameSteps } from './frames';
import { step } from '../steps';
import type { Step } from '../steps';
import { rowSteps } from './row-steps';

/** Points of one character's width: seven pixels of the default font, of which Excel counts 96 an inch. */
const POINTS_PER_CHARACTER = 7 * 0.75;
const LINE_GROUPS = 10;
const LINE_PROPERTIES = 9;

/**
 * Everything that is written into an empty sheet. Values come before formats, since a number that is put into a cell
 * formatted as text becomes text.
 *
 * @param sheet id or name
 * @param isNew only on a new sheet are rows made collapsible: on one that is used again they already are
 */
export function* sheetSteps(sheet: string, spec: SheetSpec, { isNew }: { readonly isNew: boolean }, api: ExcelApi): Generator<Step> {
  const contents = new SheetContents(sheet, spec);
  yield* contents.steps(api);
  yield* columnSteps(sheet, spec.columns, api);
  for (const [kind, ranges] of contents.looks) {
    const [style, under] = kind.split('@').map((number) => (number === '' ? {} : contents.book.styles[Number(number)] ?? {}));
    yield* lookSteps(sheet, ranges, style ?? {}, under ?? {}, api);
  }
  for (const [format, ranges] of contents.formats) for (const range of ranges) yield formatStep(sheet, rangeText(range), format);
  yield* rowSteps(sheet, contents.rows, { canGroup: isNew && api.supports(LINE_GROUPS), canSetMany: api.supports(LINE_PROPERTIES) });
  yield* frameSteps(sheet, spec, api);
  yield* chartSteps(sheet, spec.charts ?? [], api);
}

/** One format for a whole range, which Excel takes as it is. */
function formatStep(sheet: string, address: string, format: string): Step {
  return step(2, (batch) => { Object.assign(batch.sheet(sheet).getRange(address), { numberFormat: format }); }, format.length);
}

/** Neighbouring columns that are alike are set together. */
function* columnSteps(sheet: string, columns: readonly ColumnSpec[], api: ExcelApi): Generator<Step> {
  for (let from = 0; from < columns.length;) {
    const column = columns[from];
    let to = from;
    while (to + 1 < columns.length && isSameColumn(columns[to + 1], column)) to += 1;
    if (column !== undefined) yield* columnStep(sheet, { left: from, right: to }, column, api);
    from = to + 1;
  }
}

function isSameColumn(one: ColumnSpec | undefined, other: ColumnSpec | undefined): boolean {
  return one?.width === other?.width && one?.hidden === other?.hidden && one?.style === other?.style;
}

function* columnStep(sheet: string, { left, right }: Pick<CellRange, 'left' | 'right'>, { width, hidden, style }: ColumnSpec, api: ExcelApi): Generator<Step> {
  const address = `${columnName(left)}:${columnName(right)}`;
  const points = Math.round(Math.min(255, Math.max(0, width)) * POINTS_PER_CHARACTER * 100) / 100;
  yield step(3, (batch) => {
    const column = batch.sheet(sheet).getRange(address);
    column.format.columnWidth = points;
    if (hidden === true) column.columnHidden = true;
  });
  if (style === undefined) return;
  yield* lookSteps(sheet, [{ top: 0, left, bottom: ROWS - 1, right }], style, {}, api);
  if (style.format !== undefined) yield formatStep(sheet, address, style.format);
}
