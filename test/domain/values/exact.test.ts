import fc from 'fast-check';
import {
  add, compare, divide, exact, exactOfParts, exactToNumber, formatExact, maximum, minimum, multiply, partsOf, ratioOf,
  roundHalfUp, subtract,
} from '../../../src/domain/values';
import type { Exact } from '../../../src/domain/values';

interface Big { readonly n: bigint; readonly d: bigint }

const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 20 }));
const smallDecimals = fc.tuple(fc.bigInt({ min: -20_000n, max: 20_000n }), fc.integer({ min: 0, max: 3 }));
const anyDecimal = fc.oneof(smallDecimals, decimals);

function written([n, places]: [bigint, number]): string {
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return (n < 0n ? '-' : '') + (places === 0 ? whole : `${whole}.${digits.slice(-places)}`);
}
function big([n, places]: [bigint, number]): Big {
  return { n, d: 10n ** BigInt(places) };
}
function expectEqual(actual: Exact, expected: Big): void {
  const { numerator, denominator } = partsOf(actual);
  expect(numerator * expected.d).toBe(expected.n * denominator);
  expect(denominator > 0n).toBe(true);
}

describe('exact', () => {
  test.each([
    ['78.5', 157n, 2n], [0.1, 1n, 10n], ['1e-7', 1n, 10_000_000n], [1e-7, 1n, 10_000_000n], [1e21, 10n ** 21n, 1n],
    [-0, 0n, 1n], ['-0.00', 0n, 1n], ['+3', 3n, 1n], [Number.MAX_SAFE_INTEGER, 9_007_199_254_740_991n, 1n],
    [78.30000000000001, 7_830_000_000_000_001n, 100_000_000_000_000n],
  ])('%p is read as it is written', (value, numerator, denominator) => {
    expect(partsOf(exact(value))).toEqual({ numerator, denominator });
  });

  test.each(['', ' 1', '1,5', '1/3', '1.(3)', '.5', '5.', 'NaN', '0x10', '1_000', '1e9999', '9'.repeat(500)])('%p is refused', (text) => {
    expect(() => exact(text)).toThrow(RangeError);
  });
  test.each([NaN, Infinity, -Infinity])('%p is refused', (value) => {
    expect(() => exact(value)).toThrow(RangeError);
  });

  test('a number means the decimal that it prints as', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(exact(value)).toEqual(exact(String(value)));
      expect(exactToNumber(exact(value))).toBe(value === 0 ? 0 : value);
    }));
  });
});

describe('arithmetic equals BigInt arithmetic', () => {
  test('sum, difference, product, quotient, order', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, (x, y) => {
      const [a, b] = [exact(written(x)), exact(written(y))];
      const [p, q] = [big(x), big(y)];
      expectEqual(add(a, b), { n: p.n * q.d + q.n * p.d, d: p.d * q.d });
      expectEqual(subtract(a, b), { n: p.n * q.d - q.n * p.d, d: p.d * q.d });
      expectEqual(multiply(a, b), { n: p.n * q.n, d: p.d * q.d });
      if (q.n !== 0n) expectEqual(divide(a, b), q.n < 0n ? { n: -p.n * q.d, d: -p.d * q.n } : { n: p.n * q.d, d: p.d * q.n });
      const difference = p.n * q.d - q.n * p.d;
      expect(compare(a, b)).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
    }), { numRuns: 500 });
  });

  test('equal numbers are deeply equal, however they came about', () => {
    fc.assert(fc.property(anyDecimal, anyDecimal, (x, y) => {
      const [a, b] = [exact(written(x)), exact(written(y))];
      expect(subtract(add(a, b), b)).toEqual(a);
      if (y[0] !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }));
  });

  test('division by zero is refused', () => {
    expect(() => divide(exact(1), exact(0))).toThrow(RangeError);
    expect(() => ratioOf(1, 0)).toThrow(RangeError);
  });

  test('least and greatest', () => {
    const numbers = [exact(3), exact('2.9'), exact('10.01')] as const;
    expect(minimum(...numbers)).toEqual(exact('2.9'));
    expect(maximum(...numbers)).toEqual(exact('10.01'));
    expect(minimum(exact(1))).toEqual(exact(1));
  });

  test('a binary float would get this wrong', () => {
    const na = add(multiply(exact(0.4), exact(68)), multiply(exact(0.6), exact(63.8)));
    expect(formatExact(na, 2)).toBe('65.48');
    expect(0.4 * 68 + 0.6 * 63.8).not.toBe(65.48);
  });

  test('numbers beyond the range of doubles still print near', () => {
    expect(exactToNumber(divide(exact('1e600'), exact('4e599')))).toBe(2.5);
    expect(exactToNumber(exactOfParts(-(10n ** 700n) - 1n, 10n ** 699n))).toBeCloseTo(-10, 10);
  });
});

describe('rounding half up', () => {
  test.each([
    ['0.125', 2, '0.13'], ['0.12499999999999999999', 2, '0.12'], ['77.5', 0, '78'], ['82.5', 0, '83'], ['-0.5', 0, '-1'],
    ['-0.49', 0, '0'], ['78.5', 2, '78.50'], ['0', 2, '0.00'], ['64.994999', 2, '64.99'], ['64.995', 2, '65.00'],
    ['123456789012345678901234567890.125', 2, '123456789012345678901234567890.13'], ['1e21', 1, '1000000000000000000000.0'],
    ['0.000000049', 7, '0.0000000'], ['9007199254740991', 3, '9007199254740991.000'],
  ])('%s to %i places is %s', (text, places, expected) => {
    expect(formatExact(exact(text), places)).toBe(expected);
    expect(roundHalfUp(exact(text), places)).toEqual(exact(expected));
  });

  test('thirds', () => {
    expect(formatExact(ratioOf(2, 3), 4)).toBe('0.6667');
    expect(formatExact(ratioOf(-2, 3), 0)).toBe('-1');
  });

  test('never more than half a unit away, and up on the half', () => {
    fc.assert(fc.property(anyDecimal, fc.integer({ min: 0, max: 6 }), (x, places) => {
      const value = exact(written(x));
      const unit = 10n ** BigInt(places);
      const rounded = roundHalfUp(value, places);
      const twice = multiply(subtract(rounded, value), multiply(exact(2), exactOfParts(unit, 1n)));
      expect(compare(twice, exact(1))).toBeLessThanOrEqual(0);
      expect(compare(twice, exact(-1))).toBeGreaterThanOrEqual(0);
      if (x[0] > 0n) expect(compare(twice, exact(-1))).toBe(1);
    }), { numRuns: 500 });
  });

  test.each([-1, 1.5, 101, NaN])('%p places are refused', (places) => {
    expect(() => roundHalfUp(exact(1), places)).toThrow(RangeError);
    expect(() => formatExact(exact(1), places)).toThrow(RangeError);
  });
});
