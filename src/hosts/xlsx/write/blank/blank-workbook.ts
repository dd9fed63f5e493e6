import { partKey } from '../../zip/entry';
import { bytesOf } from '../bytes/byte-buffer';
import { TRANSITIONAL, type Dialect } from '../dialect';
import { PartStore, type ChangedPart } from '../opc/part-store';
import { themeXml } from './theme';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** Content type of the style part. */
export const STYLES_TYPE = `${TYPE}.spreadsheetml.styles+xml`;

/** The style part of a new workbook: one font, one cell format. */
export function blankStyles({ main }: Dialect): string {
  return `${HEAD}<styleSheet xmlns="${main}">`
    + '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>'
    + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
    + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    + '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';
}

/** A new workbook that has no sheet yet. It tells no time, so that equal plans give equal bytes. */
export function blankWorkbook(): PartStore {
  const { main, relationships } = TRANSITIONAL;
  const parts = new Map<string, ChangedPart>();
  const put = (name: string, xml: string): void => { parts.set(partKey(name), { name, content: bytesOf(HEAD + xml) }); };
  put('[Content_Types].xml', contentTypes());
  put('_rels/.rels', links([
    [`${relationships}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${relationships}/extended-properties`, 'docProps/app.xml'],
  ]));
  put('docProps/app.xml', `<Properties xmlns="${EXTENDED}"><Application>Cermat</Application></Properties>`);
  put('docProps/core.xml', `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" `
    + 'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Cermat</dc:creator></cp:coreProperties>');
  put('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relationships}">`
    + '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>');
  put('xl/_rels/workbook.xml.rels', links([[`${relationships}/theme`, 'theme/theme1.xml'], [`${relationships}/styles`, 'styles.xml']]));
  put('xl/theme/theme1.xml', themeXml());
  parts.set('xl/styles.xml', { name: 'xl/styles.xml', content: bytesOf(blankStyles(TRANSITIONAL)) });
  return new PartStore(null, parts);
}

function contentTypes(): string {
  const overrides: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${TYPE}.spreadsheetml.sheet.main+xml`],
    ['/xl/styles.xml', STYLES_TYPE],
    ['/xl/theme/theme1.xml', `${TYPE}.theme+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${TYPE}.extended-properties+xml`],
  ];
  return `<Types xmlns="${PACKAGE}/content-types">`
    + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + '<Default Extension="xml" ContentType="application/xml"/>'
    + `${overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')}</Types>`;
}

function links(list: readonly (readonly [string, string])[]): string {
  const elements = list.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}
