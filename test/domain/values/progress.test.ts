import { parseProgress, progressOfShare } from '../../../src/domain/values';

test.each([
  ['Sudah', 'sudah'], [' sdh ', 'sudah'], ['Ya', 'sudah'], ['v', 'sudah'], ['✓', 'sudah'], ['100%', 'sudah'], ['100,00 %', 'sudah'], ['1', 'sudah'], ['Selesai.', 'sudah'],
  ['Sebagian', 'sebagian'], ['sebagian besar', 'sebagian'], ['Dalam proses', 'sebagian'], ['60%', 'sebagian'], ['0,5 %', 'sebagian'],
  ['Belum', 'belum'], ['blm ada', 'belum'], ['Tidak', 'belum'], ['0%', 'belum'], ['0', 'belum'], ['tidak ada', 'belum'],
  ['Tidak berlaku', 'tidak-berlaku'], ['n/a', 'tidak-berlaku'], ['Tidak relevan', 'tidak-berlaku'],
])('%j says %s', (text, status) => {
  expect(parseProgress(text)).toEqual({ kind: 'known', value: status });
});

test('a tick box is done or not', () => {
  expect(parseProgress(true)).toEqual({ kind: 'known', value: 'sudah' });
  expect(parseProgress(false)).toEqual({ kind: 'known', value: 'belum' });
});

test('a dash may mean not done or not applicable', () => {
  expect(parseProgress('-')).toEqual({ kind: 'several', values: ['belum', 'tidak-berlaku'] });
});

test.each([
  ['x', 'progress.mark'], ['☒', 'progress.mark'], ['4', 'progress.number'], ['100', 'progress.number'], ['150%', 'progress.number'],
  ['menyusul', 'progress.unknown'], ['lihat lampiran', 'progress.unknown'], ['sudah?', 'progress.unknown'], ['belum sudah', 'progress.unknown'],
])('%j is not guessed', (text, reason) => {
  expect(parseProgress(text)).toMatchObject({ kind: 'unreadable', reason });
});

test('an empty cell is no answer', () => {
  expect(parseProgress(null)).toEqual({ kind: 'blank' });
  expect(parseProgress('  ')).toEqual({ kind: 'blank' });
});

test('a share of a cell in per cent', () => {
  expect([0, 0.01, 0.99, 1].map((share) => progressOfShare(share))).toEqual(['belum', 'sebagian', 'sebagian', 'sudah'].map((value) => ({ kind: 'known', value })));
  expect([-0.1, 1.01, Number.NaN].map(progressOfShare)).toEqual([null, null, null]);
});
