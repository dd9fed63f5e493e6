import { sealInputs } from '../../src/app/auditing/seal';
import { snapshotOf } from '../support/snapshot';

const roster = { name: 'Peserta', rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah Halim']] };
const mapping = JSON.stringify({ tables: [{ kind: 'participants', sheet: 'Peserta', columns: { nip: 'A' } }] });

test('the seal changes with any value and with the corrections by which the values are read', async () => {
  const plain = await sealInputs(snapshotOf({ sheets: [roster] }));
  const edited = await sealInputs(snapshotOf({ sheets: [{ ...roster, rows: [['NIP', 'Nama'], ['198001152005012901', 'Farah H.']] }] }));
  const mapped = await sealInputs(snapshotOf({ sheets: [roster], memory: { mapping } }));
  expect(new Set([plain, edited, mapped]).size).toBe(3);
});

test('what Cermat itself wrote does not count', async () => {
  const plain = await sealInputs(snapshotOf({ sheets: [roster] }));
  const written = await sealInputs(snapshotOf({ sheets: [roster, { name: 'Ringkasan', marker: 'summary', rows: [['Ringkasan']] }], memory: { language: 'en' } }));
  expect(written).toBe(plain);
});
