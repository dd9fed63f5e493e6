import { parserOf } from './cell-reader';
import type { Answer } from './cell-reader';
import type { CellValue } from './cell-value';
import { NONE, known } from './reading';
import type { Reading } from './reading';
import { saysNone } from './words';

const LABEL = /^(?:kelompok|kel|klp|grup|group|tim|team)(?:[.:\s-]+|(?=\d)|$)/i;
const leaders = new Set(['ketua', 'ketua kelompok', 'ketua tim', 'team leader', 'team lead', 'tl', 'leader', 'tim leader', 'group leader', 'pemimpin']);
const members = new Set(['anggota', 'anggota kelompok', 'anggota tim', 'member', 'team member']);

/**
 * The name of a group, the same in every sheet: without "Kelompok" in front, capitals, no leading zeros. A Roman "I" is
 * kept as it is: it is not the group "1".
 *
 * @source KAP K26
 * @example parseGroup('Kel. 01') // known '1'
 */
export const parseGroup: (cell: CellValue) => Reading<string> = parserOf<string>({
  text: readGroup,
  number: (value) => (Number.isInteger(value) && value >= 0 ? known(String(value)) : 'group.unknown'),
});

/**
 * Whether a person leads the group or belongs to it.
 *
 * @source KAP K27
 * @example parsePeran('Team Leader') // known 'ketua'
 */
export const parsePeran: (cell: CellValue) => Reading<'ketua' | 'anggota'> = parserOf<'ketua' | 'anggota'>({
  text: (text) => {
    if (saysNone(text)) return NONE;
    const word = text.toLowerCase().replace(/\.$/, '');
    if (leaders.has(word)) return known('ketua');
    return members.has(word) ? known('anggota') : 'peran.unknown';
  },
});

function readGroup(text: string): Answer<string> {
  const name = text.replace(LABEL, '').trim();
  if (/^\d+$/.test(name)) return known(name.replace(/^0+(?=\d)/, ''));
  if (saysNone(text) || saysNone(name)) return NONE;
  return /[\p{L}\p{N}]/u.test(name) && !name.includes('?') ? known(name.toUpperCase()) : 'group.unknown';
}
