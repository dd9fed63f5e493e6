import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MemoryHost } from '../../src/hosts/memory';
import { serveHost } from '../../src/hosts/remote';
import { XlsxHost } from '../../src/hosts/xlsx';
import type { Answer, ProgressView } from '../../src/app/workbench';
import type { Workbench } from '../../src/app/workbench';
import { engineClient } from '../support/engine-thread';
import type { EngineThread } from '../support/engine-thread';
import { packFiles } from '../support/packs';
import { plainWorkbook } from '../support/plain-snapshot';

const sample = readFileSync(path.resolve(__dirname, '../../samples/kelas-contoh.xlsx'));
const readSample = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array(sample));
const everything = { by: 'rule', severities: [], search: '', offset: 0, limit: 1000 } as const;

const started: (readonly EngineThread[])[] = [];
afterEach(() => { for (const threads of started.splice(0)) for (const thread of threads) thread.terminate(); });

function start(options: Parameters<typeof engineClient>[0] = {}): ReturnType<typeof engineClient> {
  const made = engineClient(options);
  started.push(made.threads);
  return made;
}

function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`${answer.problem.code}: ${answer.problem.text}`);
  return answer.value;
}

async function messages(workbench: Workbench): Promise<readonly string[]> {
  const { groups } = valueOf(await workbench.findings(everything));
  return groups.flatMap(({ findings }) => findings.map(({ message, cells }) => `${cells.map(({ address }) => address).join()} ${message}`)).sort();
}

test('nothing is started before something is asked, and questions without a workbook are answered', async () => {
  const { client, threads } = start();
  expect(threads).toHaveLength(0);
  expect(valueOf(await client.workbench.choose({ language: 'en' }))).toEqual({ language: 'en', packId: null, asOf: null });
  expect(await client.workbench.read()).toMatchObject({ ok: false, problem: { code: 'pane.engine.nothing-open', text: 'No workbook is open yet. Open a file first.' } });
});

test('a file is read, checked and written in the other thread, and saved here', async () => {
  const done: string[] = [];
  const { client } = start({ onDone: (method) => done.push(method) });
  valueOf(await client.openFile('kelas-contoh.xlsx', readSample));
  expect(valueOf(await client.workbench.read()).participants).toBe(30);
  const progress: ProgressView[] = [];
  expect(valueOf(await client.workbench.check((step) => progress.push(step))).people).toEqual({ eligible: 19, ineligible: 6, undetermined: 5 });
  expect(progress.length).toBeGreaterThan(0);
  valueOf(await client.workbench.write({ evenIfChanged: false }));
  expect(done).toEqual(['read', 'check', 'write']);
  const saved = await new XlsxHost(valueOf(await client.save())).read();
  expect(saved.sheets.filter(({ marker }) => marker !== null).map(({ name }) => name)).toContain('Pelanggaran');
  expect(await client.sheets()).toEqual(saved.sheets.map(({ name, marker }) => ({ name, marker })));
});

test('a workbook of this thread gives the same findings as the same workbook in a file', async () => {
  const [file, remote] = [start().client, start().client];
  valueOf(await file.openFile('kelas-contoh.xlsx', readSample));
  const memory = MemoryHost.over(await new XlsxHost(new Uint8Array(sample)).read());
  const before = plainWorkbook(await memory.read());
  valueOf(await remote.connect('kelas-contoh.xlsx', serveHost(memory)));
  for (const { workbench } of [file, remote]) {
    valueOf(await workbench.read());
    valueOf(await workbench.check());
  }
  expect(await messages(remote.workbench)).toEqual(await messages(file.workbench));
  valueOf(await remote.workbench.write({ evenIfChanged: false }));
  expect((await memory.read()).sheets.map(({ name }) => name)).toContain('Ringkasan');
  valueOf(await remote.workbench.undo());
  expect(plainWorkbook(await memory.read())).toEqual(before);
});

test('questions that come while a workbook is being opened wait for it', async () => {
  const { client } = start();
  const opened = client.openFile('kelas-contoh.xlsx', readSample);
  const [chosen, data] = await Promise.all([client.workbench.choose({ language: 'en' }), client.workbench.read(), opened]);
  expect(valueOf(chosen).language).toBe('en');
  expect(valueOf(data).asOf.text).toBe('5 September 2022');
});

test('a file that cannot be opened is refused with its reason, and the one before stays', async () => {
  const { client } = start();
  valueOf(await client.openFile('kelas-contoh.xlsx', readSample));
  const refused = await client.openFile('rusak.xlsx', () => Promise.resolve(new Uint8Array(sample.subarray(0, 9000))));
  expect(refused).toMatchObject({ ok: false, problem: { code: 'xlsx.truncated', action: 'open-file' } });
  const unreadable = await client.openFile('hilang.xlsx', () => Promise.reject(new Error('NotReadable')));
  expect(unreadable).toMatchObject({ ok: false, problem: { code: 'pane.engine.unreadable' } });
  expect(valueOf(await client.workbench.read()).participants).toBe(30);
});

test('who stops a check does not wait for the thread, which answers the next question as before', async () => {
  const { client, threads } = start();
  valueOf(await client.openFile('kelas-contoh.xlsx', readSample));
  valueOf(await client.workbench.read());
  const [thread] = threads;
  if (thread === undefined) throw new Error('no thread');
  thread.isBusy = true;
  const progress: ProgressView[] = [];
  const check = client.workbench.check((step) => progress.push(step));
  // Let the question leave before it is stopped.
  await Promise.resolve();
  const cancelled = client.workbench.cancel();
  expect(await check).toEqual({ ok: false, problem: { code: 'workbench.cancelled', text: 'Dihentikan. Buku kerja tidak berubah.', action: 'none', cells: [] } });
  thread.rest();
  await cancelled;
  expect(valueOf(await client.workbench.read()).participants).toBe(30);
  expect(progress).toEqual([]);
});

test('a thread that dies is a problem, and the next question has the workbook, the language and the packs again', async () => {
  const { client, threads } = start();
  valueOf(await client.openFile('kelas-contoh.xlsx', readSample));
  valueOf(await client.workbench.choose({ language: 'en' }));
  const imported = valueOf(await client.workbench.importPack(packFiles('test/fixtures/packs/sertifikasi-data').map(({ path: file, text }) => ({ path: file, text }))));
  expect(imported.pack).not.toBeNull();
  const [first] = threads;
  if (first === undefined) throw new Error('no thread');
  first.isBusy = true;
  const lost = client.workbench.read();
  await new Promise((resolve) => { setTimeout(resolve, 0); });
  first.die();
  expect(await lost).toMatchObject({ ok: false, problem: { code: 'pane.engine.crashed', action: 'retry' } });
  const data = valueOf(await client.workbench.read());
  expect(threads).toHaveLength(2);
  expect(data.pack.id).toBe(imported.pack?.id);
  expect(first.isTerminated).toBe(true);
});
