import type { SettingReport } from '../../domain/findings';
import type { CellRef } from '../../domain/values';
import { formatDecimal } from './words';
import type { ReportView } from './report-view';

/** A setting's value with its unit, e.g. "12 bulan"; the words for an open choice when nobody chose. */
export function settingValue(view: Pick<ReportView, 'words'>, setting: SettingReport): string {
  if (setting.text === null) return view.words('results.summary.open-choice');
  if (setting.label !== undefined) return setting.label;
  const text = /^\d+\.\d+$/.test(setting.text) ? formatDecimal(view.words, setting.text) : setting.text;
  return setting.unit === '' ? text : `${text} ${setting.unit}`;
}

/** The cell that settles a missing item: a setting's own; null for an address or a setting that the workbook lacks. */
export function settingCell(view: ReportView, item: string): CellRef | null {
  return view.settings.get(item)?.cell ?? null;
}

/** The settings of an audit and the words to say them in. */
export type SettingWords = Pick<ReportView, 'settings' | 'words'>;

/** The assumptions that a result rests on, in words, e.g. "Nilai lulus: 65". */
export function assumptionsText(view: SettingWords, ids: readonly string[]): string {
  return ids.map((id) => assumption(view, id)).join('; ');
}

function assumption(view: SettingWords, id: string): string {
  const setting = view.settings.get(id);
  return setting ? `${setting.title}: ${settingValue(view, setting)}` : id;
}
