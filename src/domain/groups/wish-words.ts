import type { CellValue } from '../values';

/** What a row of Aturan Kelompok asks for. */
export type WishKind = 'together' | 'apart' | 'lock' | 'lead' | 'not-lead';

const words: Readonly<Record<WishKind, readonly string[]>> = {
  together: ['bersama', 'harus bersama', 'satu kelompok', 'sekelompok', 'harus sekelompok', 'gabung', 'digabung', 'together', 'same group'],
  apart: [
    'terpisah', 'harus terpisah', 'pisah', 'dipisah', 'pisahkan', 'beda kelompok', 'berbeda kelompok', 'tidak sekelompok', 'tidak boleh sekelompok',
    'tidak boleh satu kelompok', 'apart', 'separate', 'different groups',
  ],
  lock: ['kunci', 'dikunci', 'terkunci', 'tetap', 'tetap di kelompok', 'jangan dipindah', 'lock', 'locked', 'keep', 'stay', 'fixed'],
  lead: ['ketua', 'jadi ketua', 'menjadi ketua', 'sebagai ketua', 'team leader', 'leader', 'leads'],
  'not-lead': ['bukan ketua', 'jangan ketua', 'tidak jadi ketua', 'tidak menjadi ketua', 'not leader', 'not a leader', 'not the leader'],
};

const kinds = new Map(Object.entries(words).flatMap(([kind, texts]) => texts.map((text) => [text, kind as WishKind] as const)));

/**
 * The kind of a wish as people type it; `blank` for an empty cell, null for a word that is not known.
 *
 * @example readWishKind('Bukan Ketua') // 'not-lead'
 */
export function readWishKind(cell: CellValue): WishKind | 'blank' | null {
  if (cell === null) return 'blank';
  if (typeof cell !== 'string' || cell.length > 200) return null;
  const text = cell.trim().toLowerCase().replace(/[\s_-]+/g, ' ').replace(/[.!]+$/, '');
  return text === '' ? 'blank' : (kinds.get(text) ?? null);
}
