import { readFileSync, writeFileSync } from 'node:fs';
import { XlsxHost } from '../../src/hosts/xlsx';
import { run, temporaryFolder } from '../support/command-line';
import { xlsxFrom } from '../support/xlsx-from-sketch';

const files = temporaryFolder();
const original = xlsxFrom({ sheets: [{
  name: 'Lembar1',
  rows: [['Kode unik', 'Sebutan', 'Status ASN', 'Golongan', 'Pendidikan'], ['198001152005012901', 'Farah Halim', 'PNS', 'I/d', 'S1']],
}] });
const mapping = JSON.stringify({ tables: [{ kind: 'participants', sheet: 'Lembar1', headerRow: 1, columns: { nip: 'A', nama: 'B' } }] });

async function fileWith(name: string, text: string): Promise<string> {
  const host = new XlsxHost(original);
  await host.apply({ operations: [{ kind: 'remember', key: 'mapping', text }] });
  writeFileSync(files.at(name), host.save());
  return files.at(name);
}

test('an audit by corrections kept in the workbook says so', async () => {
  const { code, printed } = await run('audit', await fileWith('koreksi.xlsx', mapping));
  expect(code).toBe(1);
  expect(printed).toContain('menurut koreksi yang tersimpan di buku kerja ini');
  expect(printed).toContain('Farah Halim');
});

test('an audit of a workbook without corrections does not', async () => {
  const { printed } = await run('audit', 'samples/kelas-contoh.xlsx');
  expect(printed).not.toContain('koreksi yang tersimpan');
});

test('corrections that cannot be read are named where the roster is missing because of it', async () => {
  const { code, complained } = await run('audit', await fileWith('rusak.xlsx', '{'));
  expect([code, complained]).toEqual([2, expect.stringContaining('Koreksi kolom yang tersimpan di buku kerja ini tidak dapat dibaca')]);
});

test('clear takes the corrections out too, after saying so', async () => {
  const file = await fileWith('bersihkan.xlsx', mapping);
  const shown = await run('clear', file);
  expect(shown.printed).toContain('Yang akan dicabut');
  expect(readFileSync(file)).not.toEqual(Buffer.from(original));
  const { code, complained } = await run('clear', file, '--in-place');
  expect([code, complained]).toEqual([0, expect.stringContaining('koreksi kolom')]);
  expect((await run('clear', file)).printed).toContain('Tidak ada tulisan Cermat');
  expect(readFileSync(file).equals(Buffer.from(original))).toBe(true);
});
