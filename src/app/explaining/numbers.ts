import { formatExact } from '../../domain/values';
import type { Exact } from '../../domain/values';
import type { Mark } from '../../domain/grading';
import { say } from '../../messages';
import type { Language } from '../../messages';

/** Places after which a number that does not end is cut, with an ellipsis. */
const MOST_PLACES = 6;

/** Numbers as people of a language write them. */
export interface NumberWords {
  /** A decimal of the report. @example decimal('74.10') // '74,10' */
  decimal(text: string): string;
  /** As short as it can be written exactly, or cut with an ellipsis. */
  number(value: Exact): string;
  /** A mark: one number, "61,2 – 81,2", or null when nothing is known. `places` null: as short as possible. */
  mark(mark: Mark, places: number | null): string | null;
}

/** The numbers of a language. */
export function numbersIn(language: Language): NumberWords {
  const decimal = (text: string): string => text.replace('.', say(language, 'explanation.decimal-mark'));
  const number = (value: Exact): string => decimal(shortest(value));
  const at = (value: Exact, places: number | null): string => (places === null ? number(value) : decimal(formatExact(value, places)));
  return {
    decimal, number,
    mark: (mark, places) => {
      if (mark.complete) return at(mark.low, places);
      const [low, high] = [at(mark.low, places), at(mark.high, places)];
      return isAnything(mark) ? null : say(language, 'explanation.between', { low, high });
    },
  };
}

function isAnything({ low, high }: Mark): boolean {
  return low.numerator === 0 && low.wide === null && formatExact(high, 0) === '100';
}

function shortest(value: Exact): string {
  const long = formatExact(value, MOST_PLACES + 6);
  const cut = formatExact(value, MOST_PLACES);
  const isExact = long === `${cut}000000`;
  return isExact ? cut.replace(/\.?0+$/, '') : `${cut}…`;
}
