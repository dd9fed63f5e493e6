import fc from 'fast-check';
import { breakTitle } from '../../../src/workbook/results/scores-title';

test.each([
  ['Feedback', 'Feedback'], ['Learning Value Chain', 'Learning Value Chain'],
  ['Strategic Fit and Management Commitment', 'Strategic Fit and\nManagement Commitment'],
  ["Leaders' Participation in Learning Process", "Leaders' Participation\nin Learning Process"],
  ['Ketidakberlanjutanpembelajaranorganisasi', 'Ketidakberlanjutanpembelajaranorganisasi'], ['  a \n b ', 'a b'],
])('%j becomes the label %j', (title, label) => {
  expect(breakTitle(title)).toBe(label);
});

test('no word is lost, and no label has more than two lines', () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 12 }), (words) => {
    const label = breakTitle(words.join(' '));
    expect(label.replace('\n', ' ')).toBe(words.join(' '));
    expect(label).not.toMatch(/\n.*\n/);
  }));
});
