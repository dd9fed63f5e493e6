import { CHOICES } from './choices';
import { CENTER, dayLook, freeText, groupLook, neededText, nipLook, scoreLook, TEXT, WRAP } from './common-looks';
import type { ColumnLook } from './common-looks';
import { fitsDropdown, oneOf } from './input-rules';

type Looks = Readonly<Record<string, ColumnLook>>;

/** Kesiapan: code, item and basis come from the pack; the organiser fills in status and note. */
export const READINESS_LOOKS: Looks = {
  kode: { width: 26, style: { ...TEXT, ...WRAP } },
  uraian: { width: 58, style: WRAP },
  dasar: { width: 36, style: WRAP },
  status: { width: 15, style: CENTER, rule: oneOf(CHOICES.readiness, 'layout.prompt.readiness', 'warning') },
  catatan: freeText(34, 'layout.prompt.readiness-note'),
};

/** Aturan Kelompok. */
export const WISH_LOOKS: Looks = {
  jenis: { width: 17, rule: oneOf(CHOICES.wish, 'layout.prompt.wish', 'warning') },
  nip: nipLook('layout.prompt.wish-nip'),
  'nip-lain': nipLook('layout.prompt.wish-other'),
  kelompok: groupLook('layout.prompt.wish-group'),
  alasan: freeText(42, 'layout.prompt.wish-reason'),
};

/** Penyesuaian Nilai; see {@link componentLook} for Komponen, whose choices depend on the programme. */
export const ADJUSTMENT_LOOKS: Looks = {
  jenis: { width: 18, rule: oneOf(CHOICES.adjustment, 'layout.prompt.adjustment', 'warning') },
  nilai: scoreLook(10, 'layout.prompt.new-mark'),
  alasan: neededText(40, 'layout.prompt.adjustment-reason', WRAP),
  pemutus: neededText(32, 'layout.prompt.decided-by', WRAP),
  tanggal: dayLook(13, 'layout.prompt.decided-on'),
};

/** Komponen with a dropdown; without one when the names are more than Excel takes. */
export function componentLook(names: readonly string[]): ColumnLook {
  const look = neededText(30, 'layout.prompt.component');
  return fitsDropdown(names) ? { ...look, rule: oneOf(names, 'layout.prompt.component') } : look;
}
