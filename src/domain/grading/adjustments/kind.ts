import type { AdjustmentKind } from '../../findings';
import { normaliseTopic } from '../../schedule';
import type { CellValue } from '../../values';
import { showCell } from '../mark-cell';

/** What organisers call the kinds, in both languages; nothing longer is understood. */
const WORDS: Readonly<Record<AdjustmentKind, readonly string[]>> = {
  resit: ['remedial', 'remidi', 'remidial', 'ujian ulang', 'mengulang', 'ulangan', 'resit', 'retake'],
  replaced: ['pengganti', 'penggantian', 'diganti', 'nilai pengganti', 'replaced', 'replacement'],
  excused: ['dispensasi', 'dibebaskan', 'pembebasan', 'excused', 'exempt', 'exempted', 'dispensation'],
};

const KINDS = new Map(Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as AdjustmentKind] as const)));

/** The kind that a cell names; null when it is none of them. @example readKind('Remedial') // 'resit' */
export function readKind(cell: CellValue): AdjustmentKind | null {
  return KINDS.get(normaliseTopic(showCell(cell))) ?? null;
}
