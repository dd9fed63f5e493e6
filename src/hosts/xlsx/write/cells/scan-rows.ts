import { nextInside } from '../../read/part';
import { XmlScanner } from '../../xml/scanner';
import type { ElementPlace } from '../xml/outline';

/** A formula as the file has it. */
export interface ScannedFormula {
  /** `normal`, `shared`, `array` or `dataTable`. */
  readonly type: string;
  readonly ref: string | null;
  readonly group: string | null;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** A cell with its place; numbers are counted where the file does not say them. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: string | null;
  readonly formula: ScannedFormula | null;
}

/** A row with its place, `cells` in the order of the file. */
export interface ScannedRow {
  readonly row: number;
  readonly place: ElementPlace;
  /** Style of cells that do not exist yet; null without one. */
  readonly style: string | null;
  readonly cells: readonly ScannedCell[];
}

/** Read the rows of a sheet one after another. */
export function* scanRows(bytes: Uint8Array, sheetData: ElementPlace): Generator<ScannedRow> {
  const xml = new XmlScanner(bytes, sheetData.openEnd, sheetData.closeStart);
  let next = 0;
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.local !== 'row') {
      xml.skip();
      continue;
    }
    const scanned = scanRow(xml, next);
    next = scanned.row + 1;
    yield scanned;
  }
}

function scanRow(xml: XmlScanner, expected: number): ScannedRow {
  const { name, local, start, end, selfClosing, depth } = xml;
  const number = Number(xml.attribute('r') ?? expected + 1) - 1;
  const style = xml.attribute('customFormat') === null ? null : xml.attribute('s');
  const cells: ScannedCell[] = [];
  if (!selfClosing) {
    while (nextInside(xml, depth)) {
      if (xml.kind !== 'open') continue;
      if (xml.local === 'c') cells.push(scanCell(xml, number, (cells.at(-1)?.column ?? -1) + 1));
      else xml.skip();
    }
  }
  const prefix = name.slice(0, name.length - local.length);
  const close = selfClosing ? { closeStart: end, end } : { closeStart: xml.start, end: xml.end };
  return { row: number, style, cells, place: { name, local, prefix, start, openEnd: end, isEmptyTag: selfClosing, ...close } };
}

function scanCell(xml: XmlScanner, row: number, expected: number): ScannedCell {
  const { start, selfClosing, depth } = xml;
  const column = columnOf(xml, expected);
  const style = xml.attribute('s');
  let formula: ScannedFormula | null = null;
  if (!selfClosing) {
    while (nextInside(xml, depth)) {
      if (xml.kind !== 'open') continue;
      if (xml.local === 'f' && formula === null) formula = scanFormula(xml);
      else xml.skip();
    }
  }
  return { row, column, start, end: xml.end, style, formula };
}

function scanFormula(xml: XmlScanner): ScannedFormula {
  const { start, end: openEnd, selfClosing } = xml;
  const said = { type: xml.attribute('t') ?? 'normal', ref: xml.attribute('ref'), group: xml.attribute('si') };
  xml.skip();
  return { ...said, start, openEnd, closeStart: selfClosing ? openEnd : xml.start, end: xml.end };
}

/** Column of the letters of `r`, read from the bytes because every cell has one. */
function columnOf({ attributes, bytes }: XmlScanner, expected: number): number {
  const index = attributes.find('r');
  if (index < 0) return expected;
  let column = 0;
  for (let at = attributes.valueStart(index); at < attributes.valueEnd(index); at += 1) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column === 0 ? expected : column - 1;
}
