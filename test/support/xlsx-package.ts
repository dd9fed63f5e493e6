import { strToU8 } from 'fflate';
import { openPackage, savePackage, type OpcPackage } from '../../src/hosts/xlsx/zip/package';

/** Parts by name; text is UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The bytes of an archive that holds exactly these parts, in this order. */
export function archiveOf(parts: Parts): Uint8Array {
  const added = new Map(Object.entries(parts).map(([name, content]) => [name, toBytes(content)]));
  return savePackage(null, { replaced: new Map(), added, removed: new Set() });
}

/** An opened package that holds exactly these parts. */
export function packageOf(parts: Parts): OpcPackage {
  return openPackage(archiveOf(parts));
}

export function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A `.rels` part; a type without a scheme is one of the usual Office types (`worksheet`, `comments`, …). */
export function relationships(relations: readonly Relation[]): string {
  const items = relations.map(({ id, type, target, external }) =>
    `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`);
  return `<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

export interface WorkbookParts {
  /** Sheet XML by sheet name: whole `<worksheet>` elements, or only what stands inside. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Inner XML of `<sst>`. */
  readonly strings?: string;
  /** Whole styles part. */
  readonly styles?: string;
  /** Inner XML of `<workbook>` before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** Attributes of the sheets by name, such as `state="hidden"`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Any further part. */
  readonly parts?: Parts;
}

/** The parts of an ordinary small workbook: sheet number n is `xl/worksheets/sheetN.xml`, relationship `rIdN`. */
export function workbookParts({ sheets, strings, styles, before = '', after = '', attributes = {}, parts = {} }: WorkbookParts): Parts {
  const names = Object.keys(sheets);
  const list = names.map((name, index) =>
    `<sheet name="${name}" sheetId="${index + 1}" ${Object.hasOwn(attributes, name) ? attributes[name] : ''} r:id="rId${index + 1}"/>`);
  const relations = names.map((_, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target: `worksheets/sheet${index + 1}.xml` }));
  if (strings !== undefined) relations.push({ id: 'rId901', type: 'sharedStrings', target: 'sharedStrings.xml' });
  if (styles !== undefined) relations.push({ id: 'rId902', type: 'styles', target: 'styles.xml' });
  return {
    '[Content_Types].xml': contentTypes(names.length, strings !== undefined, styles !== undefined),
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${list.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(relations),
    ...Object.fromEntries(names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheets[name] ?? '')])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...parts,
  };
}

/** An opened small workbook, see {@link workbookParts}. */
export function workbookPackage(workbook: WorkbookParts): OpcPackage {
  return packageOf(workbookParts(workbook));
}

/** A `<worksheet>` around its inner XML; a whole one is left as it is. */
export function worksheet(inner: string): string {
  if (/^(?:<\?xml|<(?:\w+:)?(?:worksheet|chartsheet|dialogsheet))/.test(inner)) return inner;
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

function contentTypes(sheetCount: number, hasStrings: boolean, hasStyles: boolean): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', `${kind}.sheet.main+xml`],
    ...Array.from({ length: sheetCount }, (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${kind}.worksheet+xml`]),
    ...(hasStrings ? [['/xl/sharedStrings.xml', `${kind}.sharedStrings+xml`]] : []),
    ...(hasStyles ? [['/xl/styles.xml', `${kind}.styles+xml`]] : []),
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}
