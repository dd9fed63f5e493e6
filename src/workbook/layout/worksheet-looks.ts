import { CHOICES } from './choices';
import { CENTER, dayLook, freeText, TEXT, WRAP } from './common-looks';
import type { ColumnLook } from './common-looks';
import { oneOf } from './input-rules';

/** LO Individu, LO Tim, LO Organisasi: the pack gives code, component, activity and actor; people fill in the rest. */
export const WORKSHEET_LOOKS: Readonly<Record<string, ColumnLook>> = {
  kode: { width: 12, style: { ...TEXT, ...WRAP } },
  komponen: { width: 20, style: WRAP },
  kegiatan: { width: 64, style: WRAP },
  pelaku: { width: 18, style: WRAP },
  status: { width: 14, style: CENTER, rule: oneOf(CHOICES.progress, 'layout.prompt.progress', 'warning') },
  bukti: freeText(36, 'layout.prompt.evidence'),
  tanggal: dayLook(13, 'layout.prompt.evidence-date'),
  catatan: freeText(30, 'layout.prompt.worksheet-note'),
};
