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

const phrases: readonly (readonly [RegExp, StatusAsn])[] = [
  [/\b(?:cpns|calon pns|calon pegawai negeri sipil)\b/g, 'CPNS'],
  [/\b(?:pns|pegawai negeri sipil)\b/g, 'PNS'],
  [/\b(?:pppk|p 3 k|pegawai pemerintah dengan perjanjian kerja)\b/g, 'PPPK'],
];

/**
 * The employment status in a cell. "ASN" alone is `several` (PNS or PPPK); "non PNS" and any other word are `lain`; two
 * statuses at once, or a slip of the pen such as "PNSS", are unreadable.
 *
 * @source KAP K17; reference §1.2; design §6 (any other word fails)
 * @example parseStatusAsn('P3K') // known 'PPPK'
 */
export const parseStatusAsn: (cell: CellValue) => Reading<StatusAsn> = parserOf<StatusAsn>({ text: readText });

function readText(text: string): Answer<StatusAsn> {
  if (saysNone(text)) return NONE;
  const tokens = tokensOf(text);
  if (!tokens.some((token) => /\p{L}/u.test(token)) || /\?/.test(text)) return 'status.unknown';
  const [named, rest] = statusesIn(tokens.join(' '));
  if (named.length > 1) return 'status.two';
  const [status] = named;
  if (status !== undefined) return readNamed(status, rest);
  if (tokens.length === 1 && tokens[0] === 'asn') return readings<StatusAsn>(['PNS', 'PPPK']);
  return tokens.length === 1 && isSlip(tokens[0] ?? '') ? 'status.unknown' : known('lain');
}

function readNamed(status: StatusAsn, rest: readonly string[]): Answer<StatusAsn> {
  if (rest.includes('pensiunan') || rest.includes('purna')) return known('lain');
  if (!hasDoubt(rest)) return known(status);
  return rest.length === 1 && /^(?:non|bukan|eks|ex|mantan)$/.test(rest[0] ?? '') ? known('lain') : 'status.unknown';
}

function statusesIn(text: string): readonly [readonly StatusAsn[], readonly string[]] {
  const named: StatusAsn[] = [];
  let rest = text;
  for (const [phrase, status] of phrases) {
    const without = rest.replace(phrase, ' ');
    if (without !== rest) named.push(status);
    rest = without;
  }
  return [named, tokensOf(rest)];
}

function isSlip(word: string): boolean {
  return ['pns', 'cpns', 'pppk', 'asn'].some((status) => isNear(word, status, 1));
}
