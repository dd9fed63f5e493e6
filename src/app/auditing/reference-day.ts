import { dayFromIso } from '../../domain/values';
import type { Day } from '../../domain/values';
import { resolveParameters, withValue } from '../../domain/rules';
import type { ParameterOverride, ParameterProblem, Parameters, RulePack } from '../../domain/rules';

/** The parameter that holds the first training day, in every pack that has one. */
export const REFERENCE_DAY = 'tanggal-mulai';

/** The day that everything refers to, and the parameters in force on it. */
export interface Reference {
  readonly day: Day;
  /** False when the first training day in Pengaturan cannot be read: `day` then serves for choosing values by date only. */
  readonly isDayKnown: boolean;
  readonly parameters: Parameters;
  readonly problems: readonly ParameterProblem[];
  /** The pack is not in force on the day; its nearest values are used, and that has to be said. */
  readonly isOutsidePack: boolean;
}

/**
 * The reference day: what the user asked for, else `tanggal-mulai` of the workbook or the pack, else the day
 * from which the pack is in force. Parameters are then taken by that date; before the pack's first day by that one.
 *
 * @source design §6 (A10)
 */
export function resolveReference(pack: RulePack, asOf: string | null, overrides: readonly ParameterOverride[]): Reference {
  const first = resolveParameters(pack, pack.effective.from, overrides);
  const start = first.parameters.get(REFERENCE_DAY)?.value;
  const day = asOf !== null ? dayFromIso(asOf) : typeof start === 'number' ? (start as Day) : pack.effective.from;
  const { from, to } = pack.effective;
  const resolved = day <= from ? first : resolveParameters(pack, day, overrides);
  const isDayKnown = asOf !== null || typeof start === 'number' || !first.parameters.has(REFERENCE_DAY);
  if (!isDayKnown) return { day, isDayKnown, isOutsidePack: false, ...resolved };
  return { day, isDayKnown, isOutsidePack: day < from || (to !== null && day > to), ...withReferenceDay(resolved, day) };
}

/** `tanggal-mulai` says what was really used, also when the user gave another date. */
function withReferenceDay(
  resolved: { readonly parameters: Parameters; readonly problems: readonly ParameterProblem[] }, day: Day,
): Pick<Reference, 'parameters' | 'problems'> {
  const parameter = resolved.parameters.get(REFERENCE_DAY);
  if (parameter === undefined || parameter.value === day) return resolved;
  return { ...resolved, parameters: new Map([...resolved.parameters, [REFERENCE_DAY, withValue(parameter, day)]]) };
}
