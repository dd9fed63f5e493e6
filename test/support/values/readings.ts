import type { Reading } from '../../../src/domain/values';

/** A reading as one short line, for tables of examples: `= value`, `several …`, the reason, or its kind. */
export function brief<T>(reading: Reading<T>, show: (value: T) => string = String): string {
  if (reading.kind === 'known') return `= ${show(reading.value)}`;
  if (reading.kind === 'several') return `several ${reading.values.map(show).join(' ')}`;
  return reading.kind === 'unreadable' ? reading.reason : reading.kind;
}
