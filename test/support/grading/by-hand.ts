/** The KAP's arithmetic once more, in BigInt fractions and without the product's code, for comparing digit by digit. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function fraction(decimal: number): Fraction {
  const [whole = '0', places = ''] = String(decimal).split('.');
  return { over: BigInt(whole + places), under: 10n ** BigInt(places.length) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function over(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under, under: a.under * b.over };
}

/** The nearest multiple of 10^-places, a half upwards. */
export function round({ over: top, under }: Fraction, places: number): Fraction {
  const unit = 10n ** BigInt(places);
  return { over: (2n * top * unit + under) / (2n * under), under: unit };
}

export function write(value: Fraction, places: number): string {
  const { over: units } = round(value, places);
  const digits = String(units).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(plus, { over: 0n, under: 1n });
const percent = (weight: number): Fraction => over(fraction(weight), fraction(100));

/** One class of facts: JP and JP attended per subject, scores, assessors' marks by criterion. */
export interface Facts {
  readonly jp: readonly number[];
  readonly attended: readonly number[];
  readonly scores: readonly number[];
  /** Per assessor, three criteria. */
  readonly assessors: readonly (readonly number[])[];
  readonly ratio: readonly [number, number];
}

export interface HandGrade {
  readonly attendance: string;
  readonly npr: readonly string[];
  readonly nt: string;
  readonly al: string;
  readonly na: string;
}

/** NPR, ΣNT, AL and NA as reference §6.3 and B.1 give them. */
export function gradeByHand({ jp, attended, scores, assessors, ratio }: Facts): HandGrade {
  const all = sum(jp.map(fraction));
  const share = (part: number, whole: number): Fraction => times(over(fraction(part), fraction(whole)), fraction(100));
  const npr = jp.map((hours, i) => round(plus(
    times(percent(ratio[0]), share(attended[i] ?? 0, hours)), times(percent(ratio[1]), fraction(scores[i] ?? 0))), 0));
  const nt = sum(jp.map((hours, i) => times(over(fraction(hours), all), npr[i]!)));
  const mean = (criterion: number): Fraction => over(sum(assessors.map((marks) => fraction(marks[criterion] ?? 0))), fraction(assessors.length));
  const al = sum([30, 40, 30].map((weight, criterion) => times(percent(weight), mean(criterion))));
  const na = plus(times(percent(40), nt), times(percent(60), al));
  const present = over(sum(attended.map(fraction)), all);
  return {
    attendance: write(times(present, fraction(100)), 2), npr: npr.map((value) => write(value, 0)), nt: write(nt, 2), al: write(al, 2), na: write(na, 2),
  };
}
