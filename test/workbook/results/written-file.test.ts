import { newWorkbook } from '../../../src/app/new-workbook';
import { XlsxHost } from '../../../src/hosts/xlsx';
import { composeAudit, readDecisions } from '../../../src/workbook';
import { parametersOf } from '../../support/parameters';
import { cellRef, decisionOf, findingOf, gradeOf, participantOf, reportOf, settingOf } from '../../support/report';
import { reportElements } from '../../support/report-elements';
import { validateAll } from '../../support/validator';

const subjects = [{ title: { id: 'Pengantar ITSM', en: 'Introduction to ITSM' }, jp: 8, graded: true }];
const parameters = parametersOf(
  { id: 'nilai-lulus' }, { id: 'rasio-kehadiran-aktivitas', type: 'ratio', value: null, text: null, options: ['10:90', '30:70'] },
  { id: 'tanggal-mulai', type: 'day', value: 19240, text: '5 September 2022' },
);
const report = reportOf({
  findings: [
    findingOf({ cells: ['Peserta!E6'], name: '=HYPERLINK("x")', message: '<b>&</b> "a" \u0001 +1' }),
    findingOf({ outcome: 'undetermined', severity: 'recommended', cells: ['Kehadiran!C2'], missing: ['Kehadiran!C2'] }),
  ],
  participants: [participantOf({ failed: ['kap-itil-v4/eligibility/golongan'], eligibility: 'ineligible', grade: gradeOf() })],
  settings: [settingOf({ cell: cellRef('Pengaturan!C2') })],
  decisions: [decisionOf()],
});

async function fresh(language: 'id' | 'en' = 'id'): Promise<XlsxHost> {
  const host = new XlsxHost(null);
  await host.apply(newWorkbook({ language, subjects, parameters, reportElements, sample: true }));
  return host;
}

test("what is written opens without a complaint from Microsoft's validator", async () => {
  const files = new Map<string, Uint8Array>();
  for (const language of ['id', 'en'] as const) {
    const host = await fresh(language);
    files.set(`new-${language}.xlsx`, host.save());
    await host.apply(composeAudit({ ...report, language }, await host.read()));
    files.set(`audited-${language}.xlsx`, host.save());
  }
  expect(Object.fromEntries(await validateAll(files))).toEqual(Object.fromEntries([...files.keys()].map((name) => [name, []])));
});

test('auditing the audited file again gives the same bytes, and clearing it the first ones', async () => {
  const host = await fresh();
  const before = host.save();
  await host.apply(composeAudit(report, await host.read()));
  const once = host.save();
  const again = new XlsxHost(once);
  const snapshot = await again.read();
  expect(readDecisions(snapshot)).toEqual([decisionOf()]);
  await again.apply(composeAudit({ ...report, decisions: readDecisions(snapshot) }, snapshot));
  expect(again.save()).toEqual(once);
  const cleared = new XlsxHost(once);
  await cleared.apply({ operations: [{ kind: 'remove-own' }] });
  expect(cleared.save()).toEqual(before);
});
