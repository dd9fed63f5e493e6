import type { OpenColumn } from '../../values';
import type { DeliverableScheme, ReportElement } from '../schemes/deliverables';
import { readElements } from './element-lexicon';
import type { HeaderMeaning } from './element-lexicon';
import { phraseOf } from './phrase';

/** Which open column holds which element of the report. */
export interface MatchedElements {
  readonly columns: ReadonlyMap<ReportElement, OpenColumn>;
  /** Elements that several columns claim; none of these is read. */
  readonly contested: ReadonlyMap<ReportElement, readonly OpenColumn[]>;
  /** Those of `columns` that only their place in the row tells. */
  readonly byOrder: readonly ReportElement[];
  readonly unmatched: readonly OpenColumn[];
}

/** No report has so many; beyond them nothing is looked for. */
const MOST_COLUMNS = 500;
/** What people write over a column that they only number. */
const NUMBERED: ReadonlySet<string> = new Set(['unsur', 'elemen', 'element', 'butir', 'item', 'no', 'nomor', 'bagian', 'poin', 'point', 'komponen', 'u', 'e', 'ke']);

/**
 * Find the elements by the words of the headers. Only where there are exactly as many columns as elements, everything
 * that the words tell stands in its place, and the rest are mere numbers or a minority, does the order tell the rest.
 */
export function matchElements(open: readonly OpenColumn[], scheme: DeliverableScheme): MatchedElements {
  const columns = open.slice(0, MOST_COLUMNS);
  const read = readElements(scheme);
  const meanings = columns.map(({ header }) => read(header));
  const claims = claimsOf(columns, meanings);
  const contested = new Map([...claims].filter(([, claimants]) => claimants.length > 1));
  const found = new Map([...claims].flatMap(([element, [only, second]]) => (only === undefined || second !== undefined ? [] : [[element, only] as const])));
  const byOrder = contested.size === 0 && isOrderClear(columns, meanings, scheme.elements)
    ? scheme.elements.flatMap((element, index) => (found.has(element) ? [] : [[element, columns[index]] as const])) : [];
  for (const [element, column] of byOrder) if (column !== undefined) found.set(element, column);
  const taken = new Set([...found.values(), ...[...contested.values()].flat()]);
  return { columns: found, contested, byOrder: byOrder.map(([element]) => element), unmatched: open.filter((column) => !taken.has(column)) };
}

function claimsOf(columns: readonly OpenColumn[], meanings: readonly HeaderMeaning[]): ReadonlyMap<ReportElement, readonly OpenColumn[]> {
  const claims = new Map<ReportElement, OpenColumn[]>();
  columns.forEach((column, index) => {
    const meaning = meanings[index];
    if (meaning?.kind === 'element') claims.set(meaning.element, [...(claims.get(meaning.element) ?? []), column]);
  });
  return claims;
}

function isOrderClear(columns: readonly OpenColumn[], meanings: readonly HeaderMeaning[], elements: readonly ReportElement[]): boolean {
  if (columns.length !== elements.length || meanings.some(({ kind }) => kind === 'contradicts')) return false;
  const known = meanings.filter(({ kind }) => kind === 'element').length;
  return meanings.every((meaning, index) => {
    if (meaning.kind === 'element') return meaning.element === elements[index];
    const number = numberIn(columns[index]?.header ?? '');
    return number === null ? known * 2 >= elements.length : number === index + 1;
  });
}

/** The number of a header that says no more than that. @example numberIn('Unsur 3') // 3 */
function numberIn(header: string): number | null {
  const words = phraseOf(header);
  const numbers = words.filter((word) => /^\d{1,3}$/.test(word));
  return numbers.length === 1 && words.every((word) => NUMBERED.has(word) || word === numbers[0]) ? Number(numbers[0]) : null;
}
