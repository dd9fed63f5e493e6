import { XlsxHost } from '../../src/hosts/xlsx';
import type { AddSheetOperation, PlanOperation, Receipt, SheetSpec } from '../../src/workbook';
import { WorkbookError } from '../../src/workbook';
import { archiveOf, workbookParts, type Parts, type WorkbookParts } from './xlsx-package';
import { partsOf, textOf } from './xlsx-parts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of an ordinary small workbook. */
export function workbookBytes(workbook: WorkbookParts): Uint8Array {
  return archiveOf(workbookParts(workbook));
}

/** The same with some parts changed or added; null takes one away. */
export function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...Object.fromEntries(partsOf(bytes)) };
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) Reflect.deleteProperty(parts, name);
    else parts[name] = content;
  }
  return archiveOf(parts as Parts);
}

/** Apply operations to a file and save it. */
export async function applied(bytes: Uint8Array | null, operations: readonly PlanOperation[]): Promise<Uint8Array> {
  const host = new XlsxHost(bytes);
  await host.apply({ operations });
  return host.save();
}

/** What a plan did, without saving. */
export async function receiptOf(bytes: Uint8Array | null, operations: readonly PlanOperation[]): Promise<Receipt> {
  return new XlsxHost(bytes).apply({ operations });
}

/** The code of the error that a plan ends with; null when it goes through. */
export async function refusal(bytes: Uint8Array | null, operations: readonly PlanOperation[]): Promise<string | null> {
  try {
    await receiptOf(bytes, operations);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

/** The text of one part of a file. */
export function partText(bytes: Uint8Array, name: string): string {
  return textOf(partsOf(bytes), name);
}

/** Add a sheet of ours with these contents. */
export function ownSheet(spec: Partial<SheetSpec> = {}): AddSheetOperation {
  return { kind: 'add-sheet', sheet: { name: 'Hasil', marker: 'results', columns: [], rows: [], ...spec } };
}

/** A small class: header and two invented participants. */
export const CLASS_ROWS = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>NIP</t></is></c><c r="B1" t="inlineStr"><is><t>Nama</t></is></c></row>'
  + '<row r="2"><c r="A2" t="inlineStr"><is><t>198001152005012901</t></is></c><c r="B2" t="inlineStr"><is><t>Farah Halim</t></is></c></row></sheetData>';
