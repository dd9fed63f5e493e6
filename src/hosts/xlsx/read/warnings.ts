import type { OpcPackage } from '../zip/package';
import { readRelationships } from './relationships';
import type { WorkbookPart } from './workbook-part';

/** What the user should know about the file, as tags of the catalogue. */
export function readWarnings(pkg: OpcPackage, workbook: WorkbookPart): readonly string[] {
  const kinds = new Set([...readRelationships(pkg, ''), ...workbook.relations].map(({ kind }) => kind));
  const isSigned = kinds.has('origin') || pkg.names.some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
  const hasMacros = ['vbaProject', 'xlMacrosheet', 'xlIntlMacrosheet'].some((kind) => kinds.has(kind));
  return [
    ...(isSigned ? ['xlsx.signed'] : []),
    ...(hasMacros ? ['xlsx.macros'] : []),
    ...(kinds.has('externalLink') ? ['xlsx.external-links'] : []),
  ];
}
