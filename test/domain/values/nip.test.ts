import fc from 'fast-check';
import { dayFromIso, nipKey, parseNip } from '../../../src/domain/values';
import { brief } from '../../support/values/readings';

const digits = '198001152005012901';

describe('a NIP says who it is', () => {
  test('PNS', () => {
    expect(parseNip(digits)).toEqual({
      kind: 'known',
      value: { digits, kind: 'pns', birth: dayFromIso('1980-01-15'), appointmentYear: 2005, appointmentMonth: 1, sex: 'wanita', serial: 901 },
    });
  });
  test('PPPK: the year of appointment only', () => {
    expect(parseNip('199002282021211014')).toEqual({
      kind: 'known',
      value: {
        digits: '199002282021211014', kind: 'pppk', birth: dayFromIso('1990-02-28'), appointmentYear: 2021, appointmentMonth: null,
        sex: 'pria', serial: 14,
      },
    });
  });
});

describe('spellings', () => {
  test.each([
    '19800115 200501 2 901', '198001152005012901 ', "'198001152005012901", '19800115\u00a0200501\u00a02\u00a0901', '19800115.200501.2.901',
    '19800115-200501-2-901', 'NIP. 19800115 200501 2 901', 'NIP: 198001152005012901', 'NIP198001152005012901', '\u200b198001152005012901',
    '１９８００１１５２００５０１２９０１',
  ])('%j', (text) => {
    expect(brief(parseNip(text), (nip) => nip.digits)).toBe(`= ${digits}`);
    expect(nipKey(text)).toBe(digits);
  });
});

describe('refusals', () => {
  test.each([
    [198001152005012900, 'nip.precision-lost'], [1.98001152005013e17, 'nip.precision-lost'], ['1.98E+17', 'nip.precision-lost'],
    ['1,98001152005013E+17', 'nip.precision-lost'], [19800115200501290, 'nip.precision-lost'], [1e15, 'nip.precision-lost'],
    ['060012345', 'nip.legacy'], [510012345, 'nip.legacy'], ['51 001 2345', 'nip.legacy'],
    ['19800115200501290', 'nip.seventeen'], ['1980011520050129011', 'nip.length'], ['198001', 'nip.length'], [999999999999999, 'nip.length'],
    ['19800115200501290A', 'nip.not-digits'], ['Farah Halim', 'nip.not-digits'], ['198001152005012901?', 'nip.not-digits'],
    [12.5, 'nip.not-digits'], [-5, 'nip.not-digits'],
    ['198002302005012901', 'nip.birth-date'], ['198013152005012901', 'nip.birth-date'], ['189901152005012901', 'nip.birth-date'],
    ['198001152005002901', 'nip.middle'], ['198001152005132901', 'nip.middle'], ['198001152005202901', 'nip.middle'],
    ['198001152005302901', 'nip.middle'], ['198001151979012901', 'nip.middle'], ['198001159999012901', 'nip.middle'],
    ['198001152005010901', 'nip.sex'], ['198001152005013901', 'nip.sex'], ['198001152005012000', 'nip.serial'],
    ['198001151980012001', 'nip.placeholder'], ['111111111111111111', 'nip.placeholder'],
    [{ error: '#N/A' }, 'cell.error'], [true, 'cell.boolean'], ['9'.repeat(501), 'cell.too-long'],
    ['-', 'none'], ['tidak ada', 'none'], [null, 'blank'], ['\u00a0 ', 'blank'], ["'", 'blank'],
  ])('%p: %s', (cell, reason) => {
    expect(brief(parseNip(cell))).toBe(reason);
  });

  test('no text changes or repairs a number: what is known has the digits that were typed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .-'), maxLength: 24 }), (text) => {
      const reading = parseNip(text);
      if (reading.kind === 'known') expect(reading.value.digits).toBe(text.replace(/\D/g, ''));
    }), { numRuns: 500 });
  });
});

describe('the key that joins sheets', () => {
  test.each([
    ['060012345', '060012345'], ['19800115200501290', '19800115200501290'], [510012345, '510012345'], ['19890622 200901 1 911', '198906222009011911'],
    ['1.98E+17', null], [198001152005012900, null], ['Farah Halim', null], ['-', null], ['', null], [null, null], [true, null],
    [{ error: '#REF!' }, null], [1.5, null], [-3, null], ['1'.repeat(501), null],
  ])('%p is %p', (cell, key) => {
    expect(nipKey(cell)).toBe(key);
  });
});
