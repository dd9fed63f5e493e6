import type { GroupingRequest } from './request';

/**
 * Mistakes of the caller, not of the people in the workbook.
 *
 * @throws RangeError when a key, a group or a criterion stands in the request twice, or a limit is no whole number
 */
export function checkRequest({ candidates, groups, balance, minimum, maximum }: GroupingRequest): void {
  const lists = [candidates.map(({ key }) => key), groups ?? [], balance.map(({ id }) => id)];
  if (lists.some((names) => new Set(names).size < names.length)) throw new RangeError('a key, a group or a criterion stands in the request twice');
  if (!Number.isInteger(minimum) || !Number.isInteger(maximum) || maximum < 1) throw new RangeError('the limits of a group are no whole numbers');
}

/** Whether the number of groups is part of what is proposed. */
export function countsGroups({ groups, mode }: GroupingRequest): boolean {
  return groups === null && mode === 'propose';
}
