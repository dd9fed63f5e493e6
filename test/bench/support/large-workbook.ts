import { savePackage } from '../../../src/hosts/xlsx/zip/package';
import { toBytes, workbookParts } from '../../support/xlsx-package';
import { columnName } from '../../../src/domain/values';

const STYLES = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2">'
  + '<xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

/** A class of `rows` invented participants: texts from the shared table, NIP as text, dates, scores with decimals. */
export function largeWorkbook(rows: number, columns: number): Uint8Array {
  const strings = Array.from({ length: rows * 3 }, (_, index) => `<si><t>Peserta contoh ${index}</t></si>`).join('');
  const parts = workbookParts({ sheets: { Peserta: '' }, strings, styles: STYLES });
  const pieces: Buffer[] = [Buffer.from('<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')];
  for (let row = 0; row < rows; row++) pieces.push(Buffer.from(rowXml(row, columns)));
  pieces.push(Buffer.from('</sheetData></worksheet>'));
  const added = new Map(Object.entries(parts).map(([name, content]) => [name, toBytes(content)]));
  added.set('xl/worksheets/sheet1.xml', new Uint8Array(Buffer.concat(pieces)));
  return savePackage(null, { replaced: new Map(), added, removed: new Set() });
}

function rowXml(row: number, columns: number): string {
  const cells = Array.from({ length: columns }, (_, column) => cellXml(row, column));
  return `<row r="${row + 1}" spans="1:${columns}">${cells.join('')}</row>`;
}

function cellXml(row: number, column: number): string {
  const address = `${columnName(column)}${row + 1}`;
  if (column < 3) return `<c r="${address}" t="s"><v>${row * 3 + column}</v></c>`;
  if (column === 3) return `<c r="${address}" s="1"><v>${44_800 + (row % 30)}</v></c>`;
  return `<c r="${address}"><v>${(row * 31 + column * 17) % 100}.${column}</v></c>`;
}
