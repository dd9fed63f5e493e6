import { Readings, Unknown } from './fact';
import type { Scalar, Slot } from './fact';
import type { FactDefinition } from './fact-definition';
import { readParameterValue } from './parameter-grammar';
import { isWrittenType, readWritten } from './value-type';

const MOST_READINGS = 100;

/**
 * What an example says about a fact, written as people write it: `"II/a"`, `18`, `true`; `null` for a blank;
 * `{ "unknown": "code" }`; `{ "readings": [..] }`. Null when it is none of these.
 */
export function readExampleSlot(raw: unknown, fact: FactDefinition): Slot | null {
  if (raw === null) return new Unknown('blank');
  if (typeof raw === 'object') return readMarked(raw, fact);
  const possible = possibleScalars(raw, fact);
  return possible.length === 0 ? null : slotOf(possible);
}

function readMarked(raw: object, fact: FactDefinition): Slot | null {
  const [key, ...others] = Object.keys(raw);
  if (others.length > 0) return null;
  const { unknown, readings } = raw as { readonly unknown?: unknown; readonly readings?: unknown };
  if (key === 'unknown') return typeof unknown === 'string' ? new Unknown(unknown) : null;
  if (key !== 'readings' || !Array.isArray(readings) || readings.length > MOST_READINGS) return null;
  const possible = readings.map((reading) => possibleScalars(reading, fact));
  return possible.some((scalars) => scalars.length === 0) ? null : slotOf(possible.flat());
}

function slotOf(possible: readonly Scalar[]): Slot | null {
  const distinct = [...new Set(possible)];
  return distinct.length > 1 ? new Readings(distinct) : (distinct[0] ?? null);
}

function possibleScalars(raw: unknown, fact: FactDefinition): readonly Scalar[] {
  if (typeof raw !== 'string' && typeof raw !== 'number' && typeof raw !== 'boolean') return [];
  const { type } = fact;
  if (type === 'text' || type === 'choice') {
    return typeof raw === 'string' && (fact.options ?? [raw]).includes(raw) ? [raw] : [];
  }
  if (isWrittenType(type)) return readWritten(type, raw, false);
  const result = readParameterValue(raw, { type, options: [], min: null, max: null });
  return result.kind === 'value' && typeof result.value !== 'object' ? [result.value] : [];
}
