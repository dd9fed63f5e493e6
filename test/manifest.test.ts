import fs from 'node:fs';
import path from 'node:path';
import { everyElement, xmlTree } from './support/xml-tree';
import type { XmlElement } from './support/xml-tree';

const root = path.resolve(__dirname, '..');
const source = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const built = path.join(root, 'dist/web');

/**
 * What may stand in an element, in the order in which Excel wants it. An element that is out of order makes Excel
 * refuse the whole add-in, with an error that does not say so.
 *
 * @source OfficeAppManifestV1_1.xsd, TaskPaneAppVersionOverridesV1_0.xsd and OfficeAppBasicTypesV1_0.xsd of [MS-OWEMXML]
 */
const order: Readonly<Record<string, readonly string[]>> = {
  'OfficeApp': [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides', 'ExtendedOverrides',
  ],
  'OfficeApp/Requirements': ['Sets', 'Methods'],
  'VersionOverrides': ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  'DesktopFormFactor': ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  'GetStarted': ['Title', 'Description', 'LearnMoreUrl'],
  'CustomTab': ['Group', 'Label'],
  'Group': ['Label', 'Icon', 'Control'],
  'Control': ['Label', 'Supertip', 'Icon', 'Action'],
  'Supertip': ['Title', 'Description'],
  'Action/ShowTaskpane': ['TaskpaneId', 'SourceLocation', 'Title'],
  'Action/ExecuteFunction': ['FunctionName'],
  'Resources': ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function orderOf(element: XmlElement, parent: string): readonly string[] | undefined {
  const type = element.attributes['xsi:type'];
  return order[`${element.name}/${type}`] ?? order[`${parent}/${element.name}`] ?? order[element.name];
}

/** Elements whose children stand where the schema does not want them. */
function misplaced(element: XmlElement, parent = ''): string[] {
  const wanted = orderOf(element, parent);
  const names = element.children.map((child) => child.name);
  const places = names.map((name) => wanted?.indexOf(name) ?? 0);
  const isOrdered = places.every((place, index) => place >= (index === 0 ? 0 : places[index - 1] ?? 0));
  return [...(isOrdered ? [] : [`${element.name}: ${names.join(', ')}`]), ...element.children.flatMap((child) => misplaced(child, element.name))];
}

function named(tree: XmlElement, name: string): XmlElement[] {
  return everyElement(tree).filter((element) => element.name === name);
}

function addressesOf(tree: XmlElement): string[] {
  return everyElement(tree).flatMap(({ name, attributes }) => (/Url$|^SourceLocation$|^bt:Image$/.test(name) && attributes['DefaultValue'] !== undefined ? [attributes['DefaultValue']] : []));
}

const resources = ['bt:Image', 'bt:Url', 'bt:String'];

describe.each([['manifest.xml', source], ['the built manifest', fs.readFileSync(path.join(built, 'manifest.xml'), 'utf8')]])('%s', (_name, xml) => {
  const tree = xmlTree(xml);

  test('every element stands where the schema wants it', () => {
    expect(misplaced(tree)).toEqual([]);
  });

  test('the order is really looked at: two neighbours exchanged are noticed', () => {
    const exchanged = xml.replace(/(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, '$3$2$1');
    expect(misplaced(xmlTree(exchanged))).toEqual([expect.stringMatching(/^OfficeApp: Id, ProviderName, Version/)]);
  });

  test('identity: a GUID, a version of four numbers, Indonesian first', () => {
    const value = (name: string): string => named(tree, name)[0]?.text ?? '';
    expect(value('Id')).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(value('Version')).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(value('DefaultLocale')).toBe('id-ID');
  });

  test('only Excel, from ExcelApi 1.8 on', () => {
    expect(named(tree, 'Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual(['Workbook', 'Workbook']);
    expect(named(tree, 'Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.8' }]);
  });

  test('every resid names a resource of the right kind, every resource is used, ids are short and different', () => {
    const ids = resources.flatMap((name) => named(tree, name).map(({ attributes }) => attributes['id'] ?? '')).filter((id) => id !== '');
    const used = everyElement(tree).flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    const wantUrl = everyElement(tree).filter(({ name }) => ['FunctionFile', 'SourceLocation', 'LearnMoreUrl'].includes(name)).flatMap(({ attributes }) => attributes['resid'] ?? []);
    expect(wantUrl.every((id) => named(tree, 'bt:Url').some(({ attributes }) => attributes['id'] === id))).toBe(true);
  });

  test('ids of tab, group and buttons are different', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => named(tree, name).map(({ attributes }) => attributes['id'] ?? ''));
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(5);
  });

  test('texts fit and are there in English too, unless they are the name', () => {
    const lengths = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
    for (const [list, most] of Object.entries(lengths)) {
      for (const { attributes, children } of named(tree, list)[0]?.children ?? []) {
        expect([attributes['id'], (attributes['DefaultValue'] ?? '').length <= most]).toEqual([attributes['id'], true]);
        const english = children.find((child) => child.attributes['Locale'] === 'en-US')?.attributes['Value'];
        expect([attributes['id'], attributes['DefaultValue'] === 'Cermat' || (english !== undefined && english.length <= most)]).toEqual([attributes['id'], true]);
      }
    }
    expect((named(tree, 'Description')[0]?.attributes['DefaultValue'] ?? '').length).toBeLessThanOrEqual(250);
  });

  test('every address is https and leads to a file of the build', () => {
    const addresses = addressesOf(tree);
    expect(addresses.length).toBeGreaterThan(28);
    for (const address of addresses) {
      const url = new URL(address);
      expect([address, url.protocol, fs.existsSync(path.join(built, url.pathname))]).toEqual([address, 'https:', true]);
    }
  });

  test('icons have the size that they are given for', () => {
    for (const { attributes } of named(tree, 'bt:Image').filter((image) => image.attributes['size'] !== undefined)) {
      const address = named(tree, 'bt:Image').find((image) => image.attributes['id'] === attributes['resid'])?.attributes['DefaultValue'] ?? '';
      const png = fs.readFileSync(path.join(built, new URL(address).pathname));
      expect([address, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([address, Number(attributes['size']), Number(attributes['size'])]);
    }
  });
});

test('the build writes the address of the setting into the manifest and nothing of the development machine', () => {
  const xml = fs.readFileSync(path.join(built, 'manifest.xml'), 'utf8');
  const { config } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { config: { address: string } };
  const address = process.env['CERMAT_ADDRESS'] ?? config.address;
  expect(xml).not.toContain('localhost');
  expect(new Set(addressesOf(xmlTree(xml)).map((one) => one.startsWith(address)))).toEqual(new Set([true]));
});

test('an address that Excel would refuse is refused at once', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { rewriteManifest } = require('../.config/rewrite-manifest') as { rewriteManifest(xml: string, address: string): string };
  expect(() => rewriteManifest(source, 'http://cermat.contoh.go.id/')).toThrow(/https/);
  expect(() => rewriteManifest(source, 'https://cermat.contoh.go.id/?a=1')).toThrow(/https/);
  expect(rewriteManifest(source, 'https://cermat.contoh.go.id/alat')).toContain('"https://cermat.contoh.go.id/alat/taskpane.html"');
});

test('the functions that the ribbon calls are there', () => {
  const names = named(xmlTree(source), 'FunctionName').map(({ text }) => text);
  const commands = fs.readFileSync(path.join(root, 'src/commands.ts'), 'utf8');
  expect(names).toEqual(['clearWorkbook']);
  for (const name of names) expect(commands).toContain(`associate('${name}'`);
});
