import { WorkbookError } from '../../../workbook';
import { decodeEscapes } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import type { OpcPackage } from '../zip/package';
import { BUILTIN_FORMATS } from './builtin-formats';
import { forEachChild, openPart } from './part';

export const GENERAL = 'General';
const MAX_FORMATS = 65_536;

/** Number formats of a workbook: the different codes, and which of them a cell style has. */
export interface NumberFormats {
  /** `General` is the first. */
  readonly codes: readonly string[];
  /** Index into `codes` by cell style (`s` of a cell); a style that is not there is General. */
  readonly byStyle: readonly number[];
}

/** A workbook without styles. */
export const NO_FORMATS: NumberFormats = { codes: [GENERAL], byStyle: [] };

/** The number formats of the cell styles in a styles part. */
export function readNumberFormats(pkg: OpcPackage, part: string): NumberFormats {
  const custom = new Map<number, string>();
  let ids: readonly number[] = [];
  const xml = openPart(pkg, part);
  forEachChild(xml, (local) => {
    if (local === 'numFmts') readCustomFormats(xml, custom);
    else if (local === 'cellXfs') ids = readFormatIds(xml);
  });
  return indexFormats(ids.map((id) => custom.get(id) ?? BUILTIN_FORMATS.get(id) ?? GENERAL), part);
}

function readCustomFormats(xml: XmlScanner, custom: Map<number, string>): void {
  forEachChild(xml, () => {
    const code = xml.attribute('formatCode');
    if (code !== null) custom.set(Number(xml.attribute('numFmtId')), decodeEscapes(code));
  });
}

function readFormatIds(xml: XmlScanner): readonly number[] {
  const ids: number[] = [];
  forEachChild(xml, (local) => {
    if (local === 'xf') ids.push(Number(xml.attribute('numFmtId') ?? 0));
  });
  return ids;
}

function indexFormats(styles: readonly string[], part: string): NumberFormats {
  const indexes = new Map([[GENERAL, 0]]);
  const byStyle = styles.map((style) => {
    const code = style.toLowerCase() === 'general' ? GENERAL : style;
    const index = indexes.get(code) ?? indexes.size;
    indexes.set(code, index);
    return index;
  });
  if (indexes.size > MAX_FORMATS) throw new WorkbookError('xlsx.malformed', { part, offset: 0 });
  return { codes: [...indexes.keys()], byStyle };
}
