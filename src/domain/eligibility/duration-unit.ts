import { known, parseDuration, unreadable } from '../values';
import type { CellValue, Reading } from '../values';

/** Months that a bare number in a column means one of; null when the header's unit is none that we count in. */
export type DurationUnit = number | null;

const YEARS = /\b(?:tahun|thn|th|years?|yrs?)\b/i;
const MONTHS = /\b(?:bulan|bln|months?|mos?)\b/i;
const OTHER = /\b(?:hari|days?|minggu|weeks?|jam|hours?|jp)\b/i;
const MONTHS_OF_A_YEAR = 12;

/**
 * What a bare number below a header means: months, unless the header names another unit.
 *
 * @example durationUnit('Pengalaman Adsys (tahun)') // 12
 */
export function durationUnit(header: string | null): DurationUnit {
  if (header === null || MONTHS.test(header)) return header !== null && YEARS.test(header) ? null : 1;
  if (YEARS.test(header)) return MONTHS_OF_A_YEAR;
  return OTHER.test(header) ? null : 1;
}

/** True when a header says what its numbers count: months, years or anything else. */
export function isUnitNamed(header: string | null): boolean {
  return header !== null && [YEARS, MONTHS, OTHER].some((unit) => unit.test(header));
}

/** A duration in months; a bare number takes its unit from the header, and is unreadable where that is no month or year. */
export function readDuration(cell: CellValue, unit: DurationUnit): Reading<number> {
  const reading = parseDuration(cell);
  if (unit === 1 || reading.kind !== 'known' || !isBare(cell)) return reading;
  return unit === null ? unreadable(cell, 'eligibility.duration-unit') : known(reading.value * unit);
}

function isBare(cell: CellValue): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d+(?:[.,]\d+)?\s*$/.test(cell));
}
