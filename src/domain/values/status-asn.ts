import data from '../../../rules/reference/status-asn.json';
import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { tokensOf } from './cell-text';
import { isNear } from './edit-distance';
import { NONE, known, readings } from './reading';
import type { Reading } from './reading';
import { hasDoubt, saysNone } from './words';

/** Employment status: PNS and PPPK are ASN, a CPNS is still a candidate, `lain` is anybody else. */
export type StatusAsn = 'PNS' | 'CPNS' | 'PPPK' | 'lain';

type Named = StatusAsn | 'ASN';

/** Searched in this order, in tokens joined by single spaces: "C.PNS" comes as "c pns", "P3K" as "p 3 k". */
const phrases: readonly (readonly [RegExp, Named])[] = [
  [/\b(?:c ?(?:pns|p n s)|calon (?:pns|p n s|pegawai negeri sipil))\b/g, 'CPNS'],
  [/\b(?:pns|p n s|pegawai negeri sipil)\b/g, 'PNS'],
  [/\b(?:pppk|p p p k|p 3 k|pegawai pemerintah dengan perjanjian kerja)\b/g, 'PPPK'],
  [/\b(?:asn|a s n|aparatur sipil negara)\b/g, 'ASN'],
];
const harmless = new Set(data.harmless);
const denials = new Set(data.denials);
const STATUS_WORDS = ['pns', 'cpns', 'pppk', 'asn', 'casn'];
const PLAIN = /^[\p{L}\p{N}\s.,/()[\]&:;'"_|-]*$/u;

/**
 * The employment status in a cell. "ASN" alone is `several` (PNS or PPPK), and so is "PNS/PPPK"; "non PNS" and any other
 * word are `lain`. A status beside words that may take it back ("PNS pensiun", "Suami PNS"), other statuses at once, and a
 * slip of the pen such as "PNSS" are unreadable.
 *
 * @source KAP K17; reference §1.2; design §6 (any other word fails)
 * @example parseStatusAsn('P3K') // known 'PPPK'
 */
export const parseStatusAsn: (cell: CellValue) => Reading<StatusAsn> = parserOf<StatusAsn>({ text: readText });

function readText(text: string): Answer<StatusAsn> {
  if (saysNone(text)) return NONE;
  const tokens = tokensOf(text);
  if (!tokens.some((token) => /\p{L}/u.test(token)) || !PLAIN.test(text)) return 'status.unknown';
  const [named, rest] = statusesIn(tokens.join(' '));
  if (named.length === 0) return readOther(tokens);
  if (rest.length === 1 && denials.has(rest[0] ?? '') && named.length === 1) return known('lain');
  const others = rest.filter((word) => !harmless.has(word));
  return others.length === 0 || (named.length > 1 && others.every((word) => word === 'atau')) ? settle(named) : 'status.unknown';
}

/** What the statuses say together; "ASN" beside another one adds nothing. */
function settle(named: readonly Named[]): Answer<StatusAsn> {
  const [first, ...others] = named.filter((status) => status !== 'ASN');
  if (first === undefined) return readings<StatusAsn>(['PNS', 'PPPK']);
  if (others.length === 0) return known(first);
  return first === 'PNS' && others.length === 1 && others[0] === 'PPPK' ? readings<StatusAsn>(['PNS', 'PPPK']) : 'status.two';
}

/** A text without a status: another word is `lain`, words that only go with a status leave it open. */
function readOther(tokens: readonly string[]): Answer<StatusAsn> {
  const isOpen = tokens.every((token) => harmless.has(token)) || hasDoubt(tokens) || tokens.some(isSlip);
  return isOpen ? 'status.unknown' : known('lain');
}

function statusesIn(text: string): readonly [readonly Named[], readonly string[]] {
  const named: Named[] = [];
  let rest = text;
  for (const [phrase, status] of phrases) {
    const without = rest.replace(phrase, ' ');
    if (without !== rest) named.push(status);
    rest = without;
  }
  return [named, tokensOf(rest)];
}

function isSlip(word: string): boolean {
  return STATUS_WORDS.some((status) => isNear(word, status, 1));
}
