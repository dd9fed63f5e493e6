import { add, compare, exact, exactToNumber } from '../../values';
import type { Exact } from '../../values';
import type { IssueLog } from '../pack-file';
import { childPath } from '../pack-file';
import type { RulePack } from '../pack';
import { valueOnDay } from '../parameter-definition';
import type { Addend, DocumentSum } from './scheme';

/** Reports the sums of a document that do not come out, with the values of the pack's first day; open numbers are left alone. */
export function reportSums(sums: readonly DocumentSum[], pack: RulePack, file: string, log: IssueLog): void {
  for (const [index, sum] of sums.entries()) {
    const path = childPath('$.sums', index);
    const unknown = [...sum.parts, { parameter: sum.total }].find((part) => !isKnown(part, pack));
    if (unknown === undefined) reportSum(sum, pack, { file, path }, log);
    else log.error(file, path, 'coverage.sum-unknown', { name: nameOf(unknown) });
  }
}

function reportSum({ title, parts, total }: DocumentSum, pack: RulePack, { file, path }: { file: string; path: string }, log: IssueLog): void {
  const numbers = parts.flatMap((part) => numbersOf(part, pack));
  const stated = parameterValue(total, pack);
  if (stated === null || numbers.includes(null)) return;
  const known = numbers.filter((number) => number !== null);
  const sum = known.reduce<Exact>((left, right) => add(left, exact(right)), exact(0));
  if (compare(sum, exact(stated)) === 0) return;
  log.warn(file, path, 'coverage.sum-differs', {
    titleId: title.id, titleEn: title.en, parts: known.join(' + '), sum: exactToNumber(sum), total, stated,
  });
}

function nameOf(part: Addend): string {
  return 'parameter' in part ? part.parameter : part.subjectsOfMode;
}

function isKnown(part: Addend, pack: RulePack): boolean {
  return 'parameter' in part ? pack.parameters.has(part.parameter) : pack.subjects.some(({ mode }) => mode === part.subjectsOfMode);
}

/** Null for a number that is open. */
function numbersOf(part: Addend, pack: RulePack): readonly (number | null)[] {
  if ('parameter' in part) return [parameterValue(part.parameter, pack)];
  return pack.subjects.filter(({ mode }) => mode === part.subjectsOfMode).map(({ jp }) => jp);
}

function parameterValue(id: string, { parameters, effective }: RulePack): number | null {
  const definition = parameters.get(id);
  const value = definition === undefined ? null : (valueOnDay(definition, effective.from)?.value ?? null);
  return typeof value === 'number' ? value : null;
}
