import { exact, formatExact } from '../../../domain/values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import type { FormatPiece } from './format-code';

const PLACEHOLDER = /^[0#?]$/;
const MOST_PLACES = 30;
/** From here on Excel's General writes an exponent. */
const TOO_LONG = 1e11;
const TOO_SMALL = 1e-9;
const SHOWN_DIGITS = 10;

/** What a format code asks of the digits. */
interface Digits {
  readonly least: number;
  readonly places: number;
  /** Places that are written even when they are zero. */
  readonly fixedPlaces: number;
  readonly isGrouped: boolean;
  /** Each comma behind the digits divides by a thousand, each percent sign multiplies by a hundred. */
  readonly exponent: number;
}

/**
 * A number without a format.
 *
 * @example formatGeneral(78.5, 'id') // '78,5'
 */
export function formatGeneral(value: number, language: Language): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size < TOO_LONG && size >= TOO_SMALL);
  const [mantissa = '', power] = isPlain ? [String(Number(value.toPrecision(SHOWN_DIGITS)))] : value.toExponential(5).split('e');
  const digits = mantissa.includes('.') && power !== undefined ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const localised = digits.replace('.', say(language, 'results.decimal-mark'));
  return power === undefined ? localised : `${localised}E${power.startsWith('-') ? '-' : '+'}${power.slice(1).padStart(2, '0')}`;
}

/**
 * A number by the pieces of its format; null for formats that are beyond this (fractions, exponents).
 *
 * @example formatNumber(1234.5, piecesOf('#,##0.00'), 'id') // '1.234,50'
 */
export function formatNumber(value: number, pieces: readonly FormatPiece[], language: Language): string | null {
  const symbols = pieces.filter(({ kind }) => kind === 'symbol').map(({ text }) => text);
  if (symbols.some((text) => text === '/' || /^E/i.test(text) || text === '@')) return null;
  const first = pieces.findIndex(isDigit);
  if (first < 0) return pieces.map(({ text }) => text).join('');
  const last = pieces.findLastIndex((piece) => isDigit(piece) || isSymbol(piece, '.'));
  const body = readDigits(pieces.slice(first, last + 1), pieces.slice(last + 1), symbols);
  const written = writeDigits(value, body, language);
  const before = textOf(pieces.slice(0, first));
  const sign = value < 0 && /[1-9]/.test(written) ? '-' : '';
  return `${sign}${before}${written}${textOf(pieces.slice(last + 1))}`;
}

function isDigit(piece: FormatPiece): boolean {
  return piece.kind === 'symbol' && PLACEHOLDER.test(piece.text);
}

function isSymbol({ kind, text }: FormatPiece, symbol: string): boolean {
  return kind === 'symbol' && text === symbol;
}

function textOf(pieces: readonly FormatPiece[]): string {
  return pieces.filter((piece) => !isSymbol(piece, ',')).map(({ text }) => text).join('');
}

function readDigits(body: readonly FormatPiece[], behind: readonly FormatPiece[], symbols: readonly string[]): Digits {
  const point = body.findIndex((piece) => isSymbol(piece, '.'));
  const whole = point < 0 ? body : body.slice(0, point);
  const places = point < 0 ? [] : body.slice(point + 1).filter(isDigit);
  const thousands = behind.findIndex((piece) => !isSymbol(piece, ','));
  return {
    least: whole.filter((piece) => isSymbol(piece, '0')).length,
    places: Math.min(places.length, MOST_PLACES),
    fixedPlaces: places.findLastIndex((piece) => isSymbol(piece, '0')) + 1,
    isGrouped: whole.some((piece) => isSymbol(piece, ',')),
    exponent: 2 * symbols.filter((text) => text === '%').length - 3 * (thousands < 0 ? behind.length : thousands),
  };
}

function writeDigits(value: number, { least, places, fixedPlaces, isGrouped, exponent }: Digits, language: Language): string {
  // Excel keeps 15 digits; rounding their decimal form gives what it shows.
  const scaled = exact(Number(`${Math.abs(value).toPrecision(15).replace(/e.*$/i, '')}e${powerOf(value) + exponent}`));
  const [whole = '', fraction = ''] = formatExact(scaled, places).split('.');
  const padded = (whole === '0' ? '' : whole).padStart(least, '0');
  const grouped = isGrouped ? padded.replace(/\B(?=(?:\d{3})+$)/g, say(language, 'results.thousands-mark')) : padded;
  const shown = fraction.slice(0, fixedPlaces) + fraction.slice(fixedPlaces).replace(/0+$/, '');
  // Excel leaves a bare decimal mark behind "12" in 0.##; nobody reads it as anything.
  return shown === '' ? grouped : `${grouped}${say(language, 'results.decimal-mark')}${shown}`;
}

function powerOf(value: number): number {
  return Number(/e([+-]\d+)$/i.exec(Math.abs(value).toPrecision(15))?.[1] ?? 0);
}
