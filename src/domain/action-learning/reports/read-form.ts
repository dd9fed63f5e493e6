import { isBlank, isNone } from '../../values';
import type { CellValue } from '../../values';
import type { DeliverableScheme } from '../schemes/deliverables';
import { phraseOf } from './phrase';

/** The forms in which a group handed in; null while that is open, with the reason. */
export type FormsRead = { readonly forms: ReadonlySet<string> } | { readonly forms: null; readonly code: 'blank' | 'action-learning.form-unclear' };

const DENIALS: ReadonlySet<string> = new Set(['tidak', 'tdk', 'tanpa', 'belum', 'blm', 'bukan', 'menyusul', 'no', 'not', 'without', 'nanti']);

/**
 * The forms that a cell names: "Laporan dan paparan", "PPT". A word for none is none of them; a denial beside a form
 * ("paparan menyusul") and words that name no form leave it open.
 *
 * @source KAP K55
 */
export function readForms(cell: CellValue, { forms }: DeliverableScheme): FormsRead {
  if (isBlank(cell)) return { forms: null, code: 'blank' };
  if (typeof cell !== 'string') return { forms: null, code: 'action-learning.form-unclear' };
  if (isNone(cell)) return { forms: new Set() };
  const words = new Set(phraseOf(cell));
  const named = forms.filter((form) => form.words.some((word) => phraseOf(word).every((one) => words.has(one))));
  const isUnclear = named.length === 0 || [...words].some((word) => DENIALS.has(word));
  return isUnclear ? { forms: null, code: 'action-learning.form-unclear' } : { forms: new Set(named.map(({ id }) => id)) };
}
