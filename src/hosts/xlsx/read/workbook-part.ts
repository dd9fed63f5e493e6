import { WorkbookError } from '../../../workbook';
import { decodeEscapes } from '../xml/escape';
import type { XmlScanner } from '../xml/scanner';
import type { OpcPackage } from '../zip/package';
import { forEachChild, isMainNamespace, isTrue, openPart, readElementText } from './part';
import { readRelationships, type Relationship } from './relationships';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** '' for a macro module of Excel 95, which keeps its place among the sheets but has no part. */
  readonly relationId: string;
}

export interface DefinedName {
  readonly name: string;
  /** Position of the sheet that the name belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly relations: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/**
 * The workbook part, found by the package's relationships.
 *
 * @throws {WorkbookError} `xlsx.no-workbook` when the package has none, `xlsx.duplicate-sheet`
 */
export function readWorkbookPart(pkg: OpcPackage): WorkbookPart {
  const part = findWorkbookPart(pkg);
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  const xml = openPart(pkg, part);
  if (xml.local !== 'workbook' || !isMainNamespace(xml.namespace)) throw new WorkbookError('xlsx.no-workbook');
  forEachChild(xml, (local) => {
    if (!isMainNamespace(xml.namespace)) return;
    if (local === 'workbookPr') date1904 = isTrue(xml.attribute('date1904'));
    else if (local === 'sheets') forEachChild(xml, () => sheets.push(readSheetEntry(xml)));
    else if (local === 'definedNames') forEachChild(xml, () => names.push(readDefinedName(xml)));
  });
  requireDifferentNames(sheets);
  return { part, relations: readRelationships(pkg, part), sheets, names, date1904 };
}

function findWorkbookPart(pkg: OpcPackage): string {
  const found = readRelationships(pkg, '').find(({ kind, isExternal }) => kind === 'officeDocument' && !isExternal)?.target;
  const part = found !== undefined && pkg.has(found) ? found : 'xl/workbook.xml';
  if (!pkg.has(part)) throw new WorkbookError('xlsx.no-workbook');
  return part;
}

function readSheetEntry(xml: XmlScanner): SheetEntry {
  const name = xml.attribute('name') ?? xml.fail(xml.start);
  const state = xml.attribute('state');
  const visibility = state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
  return { name: decodeEscapes(name), visibility, relationId: xml.attribute('id') ?? xml.fail(xml.start) };
}

function readDefinedName(xml: XmlScanner): DefinedName {
  const sheet = xml.attribute('localSheetId');
  const name = decodeEscapes(xml.attribute('name') ?? '');
  return { name, sheet: sheet === null ? null : Number(sheet), formula: decodeEscapes(readElementText(xml)) };
}

/** Addresses name sheets, so two sheets of one name would make every address ambiguous. Excel refuses it too. */
function requireDifferentNames(sheets: readonly SheetEntry[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new WorkbookError('xlsx.duplicate-sheet', { sheet: name });
    seen.add(key);
  }
}
