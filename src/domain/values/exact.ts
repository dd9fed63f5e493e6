import Fraction from 'fraction.js';

/**
 * An exact rational number; treat it as opaque and use the functions of this file. Always in lowest terms with a
 * positive denominator, so that equal numbers are deeply equal. While both parts are safe integers they are plain
 * numbers (about ten times cheaper than BigInt); beyond that `wide` holds the number and the parts are 0.
 */
export interface Exact {
  readonly numerator: number;
  readonly denominator: number;
  readonly wide: Fraction | null;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;
const LONGEST_TEXT = 400;
const INT32 = 2 ** 31 - 1;

/**
 * The number exactly as it is written: a number means the decimal that it prints as (0.1 is 1/10).
 * Decimal point only; no thousands separators.
 *
 * @throws RangeError for NaN, an infinity, or a text that is not a decimal number.
 * @example exact('78.5') // 157/2
 */
export function exact(value: number | string): Exact {
  if (typeof value === 'string') return fromText(value);
  if (Number.isSafeInteger(value)) return small(value, 1);
  const scaled = Math.round(value * 10_000);
  // A decimal of at most 15 digits that gives this very double is the one it prints as.
  if (Math.abs(scaled) < 1e15 && scaled / 10_000 === value) return reduced(scaled, 10_000);
  return fromText(String(value));
}

/**
 * Numerator over denominator.
 *
 * @throws RangeError when the denominator is 0 or either is not finite.
 * @example ratioOf(7, 16) // 7/16
 */
export function ratioOf(numerator: number, denominator: number): Exact {
  return divide(exact(numerator), exact(denominator));
}

/** Sum. @example add(exact(0.1), exact(0.2)) // 3/10 */
export function add(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator && a.wide === null && b.wide === null) {
    const sum = a.numerator + b.numerator;
    if (Number.isSafeInteger(sum)) return reduced(sum, a.denominator);
  }
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return arePlain(a, b, left, right, left + right)
    ? reducedIfSafe(left + right, a.denominator * b.denominator) ?? shrunk(widened(a).add(widened(b)))
    : shrunk(widened(a).add(widened(b)));
}

/** Difference. @example subtract(exact(1), exact(0.9)) // 1/10 */
export function subtract(a: Exact, b: Exact): Exact {
  return add(a, negated(b));
}

/** Product. @example multiply(exact(0.4), exact(68)) // 136/5 */
export function multiply(a: Exact, b: Exact): Exact {
  const plain = a.wide === null && b.wide === null;
  const product = plain ? reducedIfSafe(a.numerator * b.numerator, a.denominator * b.denominator) : null;
  return product ?? shrunk(widened(a).mul(widened(b)));
}

/**
 * Quotient.
 *
 * @throws RangeError when the divisor is 0.
 * @example divide(exact(1), exact(3)) // 1/3
 */
export function divide(a: Exact, b: Exact): Exact {
  if (isZero(b)) throw new RangeError('division by zero');
  const sign = b.numerator < 0 ? -1 : 1;
  const plain = a.wide === null && b.wide === null;
  const quotient = plain
    ? reducedIfSafe(a.numerator * b.denominator * sign, a.denominator * b.numerator * sign) : null;
  return quotient ?? shrunk(widened(a).div(widened(b)));
}

/** -1 when a is less than b, 1 when it is more, 0 when they are equal. @example compare(exact('64.99'), exact(65)) // -1 */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  const difference = arePlain(a, b, left, right, 0) ? left - right : widened(a).compare(widened(b));
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/** The least of the numbers. @example minimum(exact(2), exact(1)) // 1 */
export function minimum(first: Exact, ...rest: readonly Exact[]): Exact {
  return rest.reduce((least, next) => (compare(next, least) < 0 ? next : least), first);
}

/** The greatest of the numbers. @example maximum(exact(2), exact(1)) // 2 */
export function maximum(first: Exact, ...rest: readonly Exact[]): Exact {
  return rest.reduce((greatest, next) => (compare(next, greatest) > 0 ? next : greatest), first);
}

/** The nearest double, for charts and cells; never for a decision. @example exactToNumber(exact('78.50')) // 78.5 */
export function exactToNumber(value: Exact): number {
  return value.wide === null ? value.numerator / value.denominator : nearestDouble(value.wide);
}

/** Numerator with its sign, and denominator, as BigInt. */
export function partsOf(value: Exact): { readonly numerator: bigint; readonly denominator: bigint } {
  const { s, n, d } = widened(value);
  return { numerator: s * n, denominator: d };
}

/** The exact number of two BigInts; the denominator must be positive. */
export function exactOfParts(numerator: bigint, denominator: bigint): Exact {
  return shrunk(new Fraction(numerator, denominator));
}

function fromText(text: string): Exact {
  const match = text.length <= LONGEST_TEXT ? DECIMAL.exec(text) : null;
  if (match === null) throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length;
  const digits = whole + fraction;
  if (digits.length <= 15 && shift <= 0 && shift >= -15) {
    return reduced(Number(sign + digits), 10 ** -shift);
  }
  const numerator = BigInt(digits) * (sign === '-' ? -1n : 1n);
  return shift < 0 ? exactOfParts(numerator, 10n ** BigInt(-shift)) : exactOfParts(numerator * 10n ** BigInt(shift), 1n);
}

function small(numerator: number, denominator: number): Exact {
  return { numerator: numerator === 0 ? 0 : numerator, denominator, wide: null };
}

function reduced(numerator: number, denominator: number): Exact {
  if (denominator === 1) return small(numerator, 1);
  if (numerator % denominator === 0) return small(numerator / denominator, 1);
  const common = commonDivisor(numerator < 0 ? -numerator : numerator, denominator);
  return common === 1 ? small(numerator, denominator) : small(numerator / common, denominator / common);
}

/** Both not negative, the second above 0; 32-bit remainders are several times cheaper than those of doubles. */
function commonDivisor(first: number, second: number): number {
  let a = first;
  let b = second;
  while (a > INT32 || b > INT32) {
    if (b === 0) return a;
    const rest = a % b;
    a = b;
    b = rest;
  }
  return commonDivisorOfInt32(a | 0, b | 0);
}

function commonDivisorOfInt32(first: number, second: number): number {
  let a = first;
  let b = second;
  while (b !== 0) {
    const rest = (a % b) | 0;
    a = b;
    b = rest;
  }
  return a;
}

function reducedIfSafe(numerator: number, denominator: number): Exact | null {
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) ? reduced(numerator, denominator) : null;
}

function arePlain(a: Exact, b: Exact, left: number, right: number, sum: number): boolean {
  return a.wide === null && b.wide === null
    && Number.isSafeInteger(left) && Number.isSafeInteger(right) && Number.isSafeInteger(sum);
}

function isZero(value: Exact): boolean {
  return value.wide === null && value.numerator === 0;
}

function negated(value: Exact): Exact {
  return value.wide === null ? small(-value.numerator, value.denominator) : shrunk(value.wide.neg());
}

function widened(value: Exact): Fraction {
  return value.wide ?? new Fraction(value.numerator, value.denominator);
}

function shrunk(value: Fraction): Exact {
  const numerator = Number(value.s * value.n);
  const denominator = Number(value.d);
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
    ? small(numerator, denominator)
    : { numerator: 0, denominator: 0, wide: value };
}

/** Thirty significant digits and a last digit for the rest decide the nearest double. */
function nearestDouble({ s, n, d }: Fraction): number {
  const shift = 30 + d.toString().length - n.toString().length;
  const numerator = n * 10n ** BigInt(Math.max(shift, 0));
  const denominator = d * 10n ** BigInt(Math.max(-shift, 0));
  const rest = numerator % denominator === 0n ? 0 : 1;
  return Number(s) * Number(`${numerator / denominator}${rest}e${-shift - 1}`);
}
