import { auditInspected, auditSnapshot, auditWorkbook } from '../../src/app/audit';
import type { AuditRequest } from '../../src/app/audit';
import { clearWorkbook, countTraces, isUntouched } from '../../src/app/clear';
import { inspectWorkbook } from '../../src/app/inspect';
import { storedMapping } from '../../src/app/stored-mapping';
import { MemoryHost } from '../../src/hosts/memory';
import type { WorkbookSnapshot } from '../../src/workbook';
import { loadedPack } from '../support/packs';
import { plainWorkbook } from '../support/plain-snapshot';
import { snapshotOf } from '../support/snapshot';

/** A roster whose headers say nothing that recognition knows for two of its columns. */
const sheet = {
  name: 'Lembar1',
  rows: [
    ['Kode unik', 'Sebutan', 'Status ASN', 'Golongan', 'Pendidikan'],
    ['198001152005012901', 'Farah Halim', 'PNS', 'III/b', 'S1'],
    ['199003022015031902', 'Bagas Wirya', 'PNS', 'I/d', 'S1'],
  ],
} as const;
const mapping = { tables: [{ kind: 'participants', sheet: 'Lembar1', headerRow: 1, columns: { nip: 'A', nama: 'B' } }] } as const;

function workbook(memory: Readonly<Record<string, string>>): WorkbookSnapshot {
  return snapshotOf({ sheets: [sheet], memory });
}

async function request(more: Partial<AuditRequest> = {}): Promise<AuditRequest> {
  return {
    pack: await loadedPack(), input: { file: 'x.xlsx', sha256: '0'.repeat(64) }, asOf: null, language: 'id', everyOutcome: false,
    tool: { name: 'cermat', version: '0.0.0-test' }, ...more,
  };
}

describe('the corrections that a workbook keeps', () => {
  test('are read from its memory', () => {
    expect(storedMapping(workbook({ mapping: JSON.stringify(mapping) }))).toEqual({ mapping, isDamaged: false });
    expect(storedMapping(workbook({ lain: '{}' }))).toEqual({ mapping: null, isDamaged: false });
  });

  test.each(['', 'bukan json', 'null', '[]', '{"tables":{}}', '{"tables":[{"kind":"peserta","sheet":"Lembar1"}]}', '{"tables":[],"ignoredSheets":[1]}', `${'['.repeat(50_000)}`])(
    'are damaged when they are %.40s', (text) => {
      expect(storedMapping(workbook({ mapping: text }))).toEqual({ mapping: null, isDamaged: true });
    },
  );

  test('decide how an audit reads the workbook', async () => {
    const without = await auditSnapshot(workbook({}), await request());
    const withThem = await auditSnapshot(workbook({ mapping: JSON.stringify(mapping) }), await request());
    expect(without.participants).toEqual([]);
    expect(withThem.participants.map(({ nip, name }) => [nip, name])).toEqual([['198001152005012901', 'Farah Halim'], ['199003022015031902', 'Bagas Wirya']]);
    expect(withThem.findings.some(({ rule, subject }) => rule.endsWith('/golongan') && subject === '199003022015031902')).toBe(true);
  });

  test('that cannot be read are a finding that says so and what to do, and nothing else changes', async () => {
    const without = await auditSnapshot(workbook({}), await request({ language: 'en' }));
    const damaged = await auditSnapshot(workbook({ mapping: '{"tables":' }), await request({ language: 'en' }));
    const [first, ...others] = damaged.findings;
    expect(first).toMatchObject({ rule: 'cermat/recognition/mapping-damaged', severity: 'recommended', outcome: 'fail', scope: 'workbook' });
    expect(first?.message).toContain('cannot be read');
    expect(first?.fix).toContain('clear');
    expect({ ...damaged, findings: others }).toEqual({ ...without, seal: { ...without.seal, inputs: damaged.seal.inputs } });
  });

  test('are counted among the traces, and go with them', async () => {
    const before = workbook({});
    const host = MemoryHost.over(before);
    await host.apply({ operations: [{ kind: 'remember', key: 'mapping', text: '' }, { kind: 'remember', key: 'lain', text: 'x' }] });
    const traces = countTraces(await host.read());
    expect(traces).toMatchObject({ sheets: 0, highlights: 0, notes: 0, hasMapping: true, memory: 2 });
    expect([isUntouched(traces), isUntouched(countTraces(before))]).toEqual([false, true]);
    await clearWorkbook(host);
    expect(plainWorkbook(await host.read())).toEqual(plainWorkbook(before));
  });
});

describe('an inspection', () => {
  test('holds what an audit starts from, and the audit goes on from it with the same result', async () => {
    const snapshot = workbook({ mapping: JSON.stringify(mapping) });
    const asked = await request({ asOf: '2030-01-01' });
    const inspection = inspectWorkbook(snapshot, asked);
    const report = await auditInspected(snapshot, inspection, asked);
    expect(report).toEqual(await auditSnapshot(snapshot, asked));
    expect(inspection.mapping).toEqual(mapping);
    expect(report.findings.slice(0, inspection.problems.length)).toEqual(inspection.problems);
    expect(report.settings).toEqual(inspection.settings);
    expect(inspection.recognition.tables.get('participants')?.length).toBe(2);
  });
});

describe('checkpoints', () => {
  test('come as each phase begins, with a share that grows, and change nothing', async () => {
    const host = MemoryHost.over(workbook({ mapping: JSON.stringify(mapping) }));
    const seen: [string, number][] = [];
    const { report, plan } = await auditWorkbook(host, await request({ checkpoint: (phase, share) => { seen.push([phase, share]); return Promise.resolve(); } }));
    expect(seen.map(([phase]) => phase)).toEqual(['recognise', 'rules', 'grading', 'seal', 'compose']);
    const shares = seen.map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    const silent = await auditWorkbook(host, await request());
    expect(report).toEqual(silent.report);
    expect(plan.operations.map(({ kind }) => kind)).toEqual(silent.plan.operations.map(({ kind }) => kind));
  });

  test('come also while the rules run over a large class', async () => {
    const people = Array.from({ length: 2500 }, (_, at) => [`19800115200501${String(at).padStart(4, '0')}`, `Peserta ${at}`, 'PNS', 'III/b', 'S1']);
    const snapshot = snapshotOf({ sheets: [{ name: 'Lembar1', rows: [['NIP', 'Nama', 'Status ASN', 'Golongan', 'Pendidikan'], ...people] }] });
    const seen: [string, number][] = [];
    await auditSnapshot(snapshot, await request({ checkpoint: (phase, share) => { seen.push([phase, share]); return Promise.resolve(); } }));
    expect(seen.map(([phase]) => phase)).toEqual(['recognise', 'rules', 'rules', 'rules', 'grading', 'seal']);
    const shares = seen.map(([, share]) => share);
    expect(new Set(shares).size).toBe(6);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test.each(['recognise', 'rules', 'grading', 'seal', 'compose'])('what one throws at %s goes through', async (stop) => {
    const checkpoint = (phase: string): Promise<void> => (phase === stop ? Promise.reject(new Error(`berhenti: ${phase}`)) : Promise.resolve());
    await expect(auditWorkbook(MemoryHost.over(workbook({ mapping: JSON.stringify(mapping) })), await request({ checkpoint }))).rejects.toThrow(`berhenti: ${stop}`);
  });
});
