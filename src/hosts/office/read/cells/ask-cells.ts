import { WorkbookError } from '../../../../workbook';
import type { CellRange } from '../../../../workbook';
import { areaOf, rangeText } from '../../addresses';
import { runsOf } from '../../runs';
import type { Question } from '../later';
import { looksLikeError, rawBlock } from './raw-block';
import type { RawBlock, Wanted } from './raw-block';

/** Where cells are asked for, and what becomes of them. */
export interface CellRequest {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly range: CellRange;
  readonly wanted: Wanted;
  /** Estimate for one cell of it. */
  readonly bytesPerCell: number;
  take(block: RawBlock): Promise<void>;
}

/**
 * The question for a range's cells. Excel leaving them out without an error (too many at once) leads to smaller
 * questions; so do texts that may be errors, for which the cells' types are asked as well.
 *
 * @throws {WorkbookError} `office.values-missing` from the answer, when Excel does not even tell a single cell
 */
export function cellQuestion(request: CellRequest): Question {
  const { sheet, range, wanted } = request;
  return {
    bytes: areaOf(range) * request.bytesPerCell + 1_000,
    ask: (context) => {
      const cells = context.workbook.worksheets.getItem(sheet.id).getRange(rangeText(range));
      cells.load(`values,numberFormat${wanted.formulas ? ',formulas' : ''}${wanted.types ? ',valueTypes' : ''}`);
      return async () => {
        const block = rawBlock(cells, range, wanted);
        return block === null ? smaller(request) : taken(request, block);
      };
    },
    split: () => piecesOf(request),
  };
}

async function taken(request: CellRequest, block: RawBlock): Promise<readonly Question[]> {
  await request.take(block);
  if (request.wanted.types) return [];
  const rows = block.values.flatMap((values, index) => (values.some(looksLikeError) ? [request.range.top + index] : []));
  return runsOf(rows, 1).map(([top, bottom]) => cellQuestion({ ...request, range: { ...request.range, top, bottom }, wanted: { formulas: true, types: true } }));
}

function smaller(request: CellRequest): readonly Question[] {
  const pieces = piecesOf(request);
  if (pieces === null) throw new WorkbookError('office.values-missing', { sheet: request.sheet.name, address: rangeText(request.range) });
  return pieces;
}

function piecesOf(request: CellRequest): readonly Question[] | null {
  const { top, left, bottom, right } = request.range;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [{ ...request.range, bottom: middle }, { ...request.range, top: middle + 1 }].map((range) => cellQuestion({ ...request, range }));
  }
  if (right === left) return null;
  const middle = Math.floor((left + right) / 2);
  return [{ ...request.range, right: middle }, { ...request.range, left: middle + 1 }].map((range) => cellQuestion({ ...request, range }));
}
