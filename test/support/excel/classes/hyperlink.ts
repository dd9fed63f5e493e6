import { cellKey } from '../../../../src/hosts/memory/workbook-model';
import { putValue, valueAt } from '../model/cells';
import { setFormat } from '../model/formats';
import { countCells } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import type { Property } from '../run/thing';
import type { Area } from './areas';

/** The link of a range; all its cells get the same. */
export const hyperlink: Property<Area> = {
  get: ({ sheet, range }) => sheet.links.get(cellKey(range.top, range.left)) ?? null,
  set: ({ sheet, range }, value, session) => { setLink(session, { sheet, range }, value); },
};

/** Excel writes the text of a link into its cell, and makes it look like one. */
function setLink(session: Session, { sheet, range }: Area, value: unknown): void {
  if (typeof value !== 'object' || value === null) throw new ExcelError('InvalidArgument');
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  if ((typeof address !== 'string') === (typeof documentReference !== 'string')) throw new ExcelError('InvalidArgument', 'A link has an address or a documentReference.');
  changeSheet(session, sheet, 'contents', range);
  if (countCells(range) > 10_000) throw new ExcelError('InvalidArgument');
  const link = Object.fromEntries(Object.entries({ address, documentReference, screenTip, textToDisplay }).filter(([, one]) => typeof one === 'string'));
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      sheet.links.set(cellKey(row, column), link);
      const shown = typeof textToDisplay === 'string' ? textToDisplay : valueAt(sheet, row, column) === null ? String(documentReference ?? address) : null;
      if (shown !== null) putValue(sheet, row, column, shown);
    }
  }
  setFormat(sheet, range, { 'font.underline': 'Single', 'font.color': '#0563C1' });
}
