import { dayFromIso, possibleValues, wholeMonthsBetween } from '../values';
import type { Day, Nip } from '../values';
import type { Person } from './person';

/** Where the start of a person's service was taken from. */
export type ServiceOrigin = 'tmt' | 'nip';

/** Days on which the service may have begun, and what says so; no day when nothing can be read. */
export interface ServiceStart {
  readonly origin: ServiceOrigin;
  readonly days: readonly Day[];
}

/**
 * When service began: TMT CPNS where the cell has one, else the NIP's year and month (a PPPK number gives
 * only the year, so any month of it). An unreadable TMT is not replaced by the NIP: somebody meant something.
 *
 * @source KAP K21; design §6; reference §1.1, §1.2
 */
export function serviceStart(person: Person): ServiceStart {
  if (person.tmt.kind !== 'blank') return { origin: 'tmt', days: possibleValues(person.tmt) };
  return { origin: 'nip', days: person.nip.kind === 'known' ? appointmentDays(person.nip.value) : [] };
}

/** First days of every month in which the NIP's owner may have been appointed: one for PNS, twelve for PPPK. */
export function appointmentDays(nip: Nip): readonly Day[] {
  const months = nip.appointmentMonth === null ? MONTHS : [nip.appointmentMonth];
  return months.map((month) => dayFromIso(`${nip.appointmentYear}-${String(month).padStart(2, '0')}-01`));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Whole months of service at the reference day, one for each possible start; 0 for a start after it.
 *
 * @source KAP K21 (A10, A11)
 */
export function monthsOfService(start: ServiceStart, asOf: Day): readonly number[] {
  return [...new Set(start.days.map((day) => Math.max(0, wholeMonthsBetween(day, asOf))))];
}

/**
 * Whether the TMT falls in the month (PPPK: the year) that the NIP encodes; null when one of them is missing
 * or has several readings.
 *
 * @source reference §1.5 check 8
 */
export function tmtAgreesWithNip(person: Person): boolean | null {
  if (person.tmt.kind !== 'known' || person.nip.kind !== 'known') return null;
  const tmt = person.tmt.value;
  return appointmentDays(person.nip.value).some((day) => isSameMonth(day, tmt));
}

function isSameMonth(first: Day, day: Day): boolean {
  return day >= first && wholeMonthsBetween(first, day) === 0;
}

/** Months of age at appointment by the NIP alone; null when it cannot be read. PPPK: the latest possible. */
export function monthsOldAtAppointment(nip: Nip): number {
  const days = appointmentDays(nip);
  const latest = days[days.length - 1] ?? nip.birth;
  return wholeMonthsBetween(nip.birth, latest);
}
