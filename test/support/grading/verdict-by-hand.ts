import { fraction, over, plus, round, sum, times, write } from './by-hand';
import type { Fraction } from './by-hand';

/** The settings that a verdict by hand knows. */
export interface HandRules {
  readonly ratio: readonly [number, number];
  readonly conversion: 'persentase' | 'konversi-bppk';
  readonly nprPlaces: number;
  readonly naPlaces: number;
  readonly compares: 'tertulis' | 'sebelum-dibulatkan';
  readonly passMark: number;
  /** Minimum attendance of all JP, and per subject of up to 12 JP and of more; 0: none. */
  readonly attendance: readonly [all: number, short: number, long: number];
  readonly al: number;
}

/** JP and JP attended per subject, scores, and the score of action learning. */
export interface HandMarks {
  readonly jp: readonly number[];
  readonly attended: readonly number[];
  readonly scores: readonly number[];
  readonly al: readonly [number, number, number];
}

export interface HandVerdict {
  readonly na: string;
  readonly passes: boolean;
}

const HUNDRED = fraction(100);
const atLeast = (value: Fraction, minimum: number): boolean => value.over * fraction(minimum).under >= fraction(minimum).over * value.under;
const percentOf = (part: number, whole: number): Fraction => times(over(fraction(part), fraction(whole)), HUNDRED);

/** 50 % present is 80; below it 0.8/0.5 for each percent, above it the rest up to 100. As the template of 2011 has it. */
function score(attended: number, jp: number, { conversion }: HandRules): Fraction {
  const percent = percentOf(attended, jp);
  if (conversion === 'persentase' || jp > 12) return percent;
  if (!atLeast(percent, 50)) return times(over(fraction(0.8), fraction(0.5)), percent);
  const half = over(fraction(jp), fraction(2));
  const above = plus(fraction(attended), times(half, { over: -1n, under: 1n }));
  return plus(fraction(80), times(above, over(fraction(20), half)));
}

/** NA and whether it passes, in BigInt fractions and without the product's code. @source reference §6.3 */
export function judgeByHand({ jp, attended, scores, al }: HandMarks, rules: HandRules): HandVerdict {
  const all = sum(jp.map(fraction));
  const share = (weight: number): Fraction => over(fraction(weight), HUNDRED);
  const npr = jp.map((hours, i) => round(
    plus(times(share(rules.ratio[0]), score(attended[i]!, hours, rules)), times(share(rules.ratio[1]), fraction(scores[i]!))), rules.nprPlaces));
  const nt = sum(jp.map((hours, i) => times(over(fraction(hours), all), npr[i]!)));
  const project = sum([30, 40, 30].map((weight, i) => times(share(weight), fraction(al[i]!))));
  const exact = plus(times(share(40), nt), times(share(60), project));
  const written = round(exact, rules.naPlaces);
  const [total, short, long] = rules.attendance;
  const hurdles = [
    atLeast(times(over(sum(attended.map(fraction)), all), HUNDRED), total), atLeast(project, rules.al),
    ...jp.map((hours, i) => atLeast(percentOf(attended[i]!, hours), hours <= 12 ? short : long)),
  ];
  return { na: write(exact, rules.naPlaces), passes: atLeast(rules.compares === 'tertulis' ? written : exact, rules.passMark) && !hurdles.includes(false) };
}
