import { strToU8, zipSync } from 'fflate';
import { XlsxHost } from '../../../../src/hosts/xlsx';
import { partsFromSketch } from '../../../support/xlsx-from-sketch';
import { archiveOf } from '../../../support/xlsx-package';
import { packageFaults, partsOf } from '../../../support/xlsx-parts';
import { audited } from './audited';

/** Workbooks that began in Excel 95 keep a macro module as a sheet without a part (as in Apache POI's 60825.xlsx). */
function withModuleSheet(): Uint8Array {
  const parts = partsFromSketch({ sheets: [{ name: 'Peserta', rows: [['NIP'], ['198001152005012901']] }] });
  const workbook = parts.get('xl/workbook.xml') ?? '';
  parts.set('xl/workbook.xml', workbook.replace('</sheets>', '<sheet name="Modul1" sheetId="9" state="veryHidden" r:id=""/></sheets>'));
  return archiveOf(Object.fromEntries(parts));
}

test('a sheet that is a macro module keeps its place and is read as empty', async () => {
  const { sheets } = await new XlsxHost(withModuleSheet()).read();
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([['Peserta', 2], ['Modul1', 0]]);
});

test('such a workbook is audited and cleared like any other', async () => {
  const original = withModuleSheet();
  const { host, saved } = await audited(original);
  expect((await new XlsxHost(saved).read()).sheets.map(({ name }) => name)).toEqual(['Peserta', 'Modul1', 'Ringkasan', 'Pelanggaran', 'Jejak']);
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(partsOf(host.save())).toEqual(partsOf(original));
});

/** LibreOffice 4 and older name the type of each .rels part, and of no extension. */
function withoutDefaultTypes(): Uint8Array {
  const parts = partsFromSketch({ sheets: [{ name: 'Peserta', rows: [['NIP'], ['198001152005012901']] }] });
  const type = 'application/vnd.openxmlformats-package.relationships+xml';
  const contentTypes = (parts.get('[Content_Types].xml') ?? '').replace(`<Default Extension="rels" ContentType="${type}"/>`, '');
  const named = [...parts.keys()].filter((name) => name.endsWith('.rels')).map((name) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  parts.set('[Content_Types].xml', contentTypes.replace('</Types>', `${named.join('')}</Types>`));
  return archiveOf(Object.fromEntries(parts));
}

test('relationships that are added get a content type where the package has none for them', async () => {
  const original = withoutDefaultTypes();
  const { host, saved } = await audited(original);
  expect(packageFaults(partsOf(original))).toEqual([]);
  expect(packageFaults(partsOf(saved))).toEqual([]);
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(partsOf(host.save())).toEqual(partsOf(original));
});

test('part names with backslashes, as old .NET programs write them, stay as they are spelled', async () => {
  const parts = partsFromSketch({ sheets: [{ name: 'Peserta', rows: [['NIP'], ['198001152005012901']] }] });
  const original = zipSync(Object.fromEntries([...parts].map(([name, text]) => [name.replaceAll('/', '\\'), strToU8(text)])), { mtime: '1990-01-01' });
  const { host, saved } = await audited(original);
  expect([...partsOf(saved).keys()].slice(0, parts.size)).toEqual([...partsOf(original).keys()]);
  await host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(partsOf(host.save())).toEqual(partsOf(original));
});

test('cells of a pretty-printed sheet are found and changed (as in Apache POI\'s 47889.xlsx)', async () => {
  const parts = partsFromSketch({ sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] }] });
  parts.set('xl/worksheets/sheet1.xml', (parts.get('xl/worksheets/sheet1.xml') ?? '').replaceAll(/(<\/?(?:row|c|is|sheetData)\b)/g, '\n  $1'));
  const host = new XlsxHost(archiveOf(Object.fromEntries(parts)));
  await host.apply({ operations: [{ kind: 'set-cells', sheet: 'Peserta', cells: [{ row: 1, column: 1, value: 'Gita Sari' }] }] });
  expect((await new XlsxHost(host.save()).read()).sheets[0]?.rows).toEqual([['NIP', 'Nama'], ['198001152005012901', 'Gita Sari']]);
});

test('a new cell format names no cell style where the workbook has none (as in Apache POI\'s 52348.xlsx)', async () => {
  const parts = partsFromSketch({ sheets: [{ name: 'Peserta', rows: [['NIP']] }] });
  const styles = parts.get('xl/styles.xml') ?? '';
  parts.set('xl/styles.xml', styles.replace(/<cellStyleXfs.*<\/cellStyleXfs>/, '').replace(/<cellStyles.*<\/cellStyles>/, ''));
  const { saved } = await audited(archiveOf(Object.fromEntries(parts)));
  const written = Buffer.from(partsOf(saved).get('xl/styles.xml') ?? []).toString();
  expect(written.match(/xfId="/g)).toHaveLength(styles.match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/xfId="/g)?.length ?? 0);
  expect(written.match(/<xf /g)?.length).toBeGreaterThan(1);
});
