import { isMessageTag } from '../../src/messages';
import type { PlanOperation, RememberOperation, WorkbookHost } from '../../src/workbook';
import { plainWorkbook } from '../support/plain-snapshot';
import type { MakeHost } from './contract';

const sketch = { sheets: [{ name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] }] } as const;

const REMOVE: PlanOperation = { kind: 'remove-own' };
const RESULT: PlanOperation = { kind: 'add-sheet', sheet: { name: 'Ringkasan', marker: 'summary', columns: [], rows: [{ cells: ['Ringkasan'] }] } };
const HIGHLIGHT: PlanOperation = { kind: 'highlight', sheet: 'Peserta', ranges: [{ top: 1, left: 0, bottom: 1, right: 1 }], tone: 'fail', key: 'golongan' };

function remember(key: string, text: string | null): RememberOperation {
  return { kind: 'remember', key, text };
}

async function memoryOf(host: WorkbookHost): Promise<Record<string, string>> {
  return Object.fromEntries((await host.read()).memory);
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['JSON', '{"tables":[{"kind":"participants","sheet":"Jum\'at & <Sabtu>","columns":{"nip":"C"}}]}'],
  ['quotes only', '"'.repeat(1001)],
  ['line breaks, tabs and control characters', 'a\nb\r\nc\td\u0000\u0001\u001f\u007f\u0085\u2028'],
  ['letters of other scripts', 'é 漢字 😀 \ud83d lepas \ude00 \ufffe\uffff'],
  ['what looks like an escape', '_x0041_ \\u0041 \\\\n &amp; %20 =1+1 #REF!'],
  ['blanks at both ends', '  dua spasi  '],
  ['nothing', ''],
  ['20,000 characters', 'kolom "NIP" & 漢\n'.repeat(1250).padEnd(20_000, '"')],
];

/** Texts kept in the workbook, as every host keeps them. */
export function describeRemembering(makeHost: MakeHost): void {
  test.each(TEXTS)('a text comes back as it was: %s', async (_, text) => {
    const host = await makeHost(sketch);
    expect(await host.apply({ operations: [remember('mapping', text), remember('pilihan-paket', 'kap-itil-v4')] }))
      .toEqual({ sheets: [], highlightedCells: 0, notes: 0 });
    expect(await memoryOf(host)).toEqual({ mapping: text, 'pilihan-paket': 'kap-itil-v4' });
  });

  test('a workbook that was never told anything remembers nothing', async () => {
    expect(await memoryOf(await makeHost(sketch))).toEqual({});
  });

  test('the last text counts, whether it is longer or shorter', async () => {
    const host = await makeHost(sketch);
    for (const text of ['x'.repeat(20_000), 'pendek', 'y'.repeat(9_000)]) {
      await host.apply({ operations: [remember('mapping', 'sementara'), remember('mapping', text)] });
      expect(await memoryOf(host)).toEqual({ mapping: text });
    }
  });

  test('what is forgotten leaves no trace; forgetting what was never known changes nothing', async () => {
    const host = await makeHost(sketch);
    const before = plainWorkbook(await host.read());
    await host.apply({ operations: [remember('mapping', 'x'.repeat(20_000)), remember('lain', 'y')] });
    await host.apply({ operations: [remember('mapping', null)] });
    expect(await memoryOf(host)).toEqual({ lain: 'y' });
    await host.apply({ operations: [remember('lain', null), remember('tidak-ada', null)] });
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('taking back what is ours leaves what is remembered, before and after results are written', async () => {
    const host = await makeHost(sketch);
    const before = plainWorkbook(await host.read());
    await host.apply({ operations: [remember('mapping', 'sebelum')] });
    await host.apply({ operations: [REMOVE, RESULT, HIGHLIGHT, remember('lain', 'bersama')] });
    await host.apply({ operations: [remember('mapping', 'sesudah')] });
    await host.apply({ operations: [REMOVE] });
    expect(plainWorkbook(await host.read())).toEqual({ ...before, memory: { mapping: 'sesudah', lain: 'bersama' } });
    await host.apply({ operations: [remember('mapping', null), remember('lain', null)] });
    expect(plainWorkbook(await host.read())).toEqual(before);
  });

  test('what is forgotten while results stand stays forgotten when they go', async () => {
    const host = await makeHost(sketch);
    await host.apply({ operations: [remember('mapping', 'a')] });
    await host.apply({ operations: [REMOVE, RESULT, HIGHLIGHT] });
    await host.apply({ operations: [remember('mapping', null)] });
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(['Peserta', 'Ringkasan']);
    await host.apply({ operations: [REMOVE] });
    expect(await memoryOf(host)).toEqual({});
  });

  test('a snapshot that was read earlier remembers what it did then', async () => {
    const host = await makeHost(sketch);
    await host.apply({ operations: [remember('mapping', 'a')] });
    const early = await host.read();
    await host.apply({ operations: [remember('mapping', 'b')] });
    expect(early.memory.get('mapping')).toBe('a');
  });

  test.each<[string, RememberOperation]>([
    ['workbook.memory-key', remember('', 'x')],
    ['workbook.memory-key', remember('Pemetaan', 'x')],
    ['workbook.memory-key', remember('a b', null)],
    ['workbook.memory-key', remember('a-', 'x')],
    ['workbook.memory-key', remember('x'.repeat(61), 'x')],
    ['workbook.memory-too-long', remember('mapping', 'x'.repeat(100_001))],
  ])('refuses with %s', async (code, operation) => {
    const host = await makeHost(sketch);
    const before = plainWorkbook(await host.read());
    await expect(host.apply({ operations: [RESULT, operation] })).rejects.toMatchObject({ name: 'WorkbookError', code });
    expect(isMessageTag(code)).toBe(true);
    expect(plainWorkbook(await host.read())).toEqual(before);
  });
}
