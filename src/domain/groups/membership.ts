import { known, parseGroup, readings } from '../values';
import type { CellValue, Reading } from '../values';

/** Groups that one cell may name; beyond that it is a text, not a list. */
const MOST_NAMED = 20;
const BOTH = /\s*(?:[,;&+]|\bdan\b|\band\b)\s*/i;
const EITHER = /\s*(?:\batau\b|\bor\b)\s*/i;
const NUMBERS_APART = /^\D{0,12}\d{1,4}(?:\s*\/\s*\d{1,4})+$/;
/** What a list of groups is made of: a number, a letter or a Roman number, so that "Data dan Sistem" stays one name. */
const SHORT = /^(?:kelompok|kel|klp|grup|group|tim|team)?[.:\s-]*(?:\d{1,4}|[a-z]|[ivx]{1,5})$/i;

/**
 * The groups that a cell of the roster puts a person into: one; several at once ("1 dan 2", "1, 2"), each of them
 * known; or one of several ("1 atau 2"), which stays open.
 *
 * @source KAP K26; A30
 * @example parseMembership('Kelompok 1 dan 2') // known ['1', '2']
 */
export function parseMembership(cell: CellValue): Reading<readonly string[]> {
  if (typeof cell === 'string' && cell.length <= MOST_NAMED * 20) {
    const both = listedGroups(cell.trim().split(BOTH));
    if (both !== null) return known(both);
    const either = listedGroups(cell.trim().split(NUMBERS_APART.test(cell.trim()) ? '/' : EITHER));
    const [first, ...others] = either ?? [];
    if (first !== undefined) return readings([[first], ...others.map((group) => [group])]);
  }
  const group = parseGroup(cell);
  return group.kind === 'known' ? known([group.value]) : group.kind === 'several' ? known(group.values) : group;
}

/** The different groups that the parts name; null when they are no list of groups. */
function listedGroups(parts: readonly string[]): readonly string[] | null {
  if (parts.length < 2 || parts.length > MOST_NAMED || !parts.every((part) => SHORT.test(part.trim()))) return null;
  return [...new Set(parts.flatMap((part) => {
    const group = parseGroup(part);
    return group.kind === 'known' ? [group.value] : [];
  }))];
}

/** Every group that the cell may mean. */
export function possibleGroups(reading: Reading<readonly string[]>): readonly string[] {
  if (reading.kind === 'known') return reading.value;
  return reading.kind === 'several' ? reading.values.flat() : [];
}

/** The one group that the cell names; null for none, several, and what cannot be read. */
export function soleGroup(reading: Reading<readonly string[]>): string | null {
  return reading.kind === 'known' && reading.value.length === 1 ? (reading.value[0] ?? null) : null;
}
