import type { ChecklistComponentReport, ChecklistReport, ChecklistScore } from '../../domain/findings';
import type { MessageValues } from '../../messages';
import type { ReportView } from './report-view';
import { settingValue } from './setting-text';
import { formatDecimal } from './words';
import type { Words } from './words';

/** What the score of a worksheet or of a component is worth: a number, an interval, or none because no item applies. */
export type ScoreKind = 'number' | 'interval' | 'none';

/** @example scoreKind({ score: null, low: '10.00', high: '60.00', … }) // 'interval' */
export function scoreKind({ score, low, high }: ChecklistScore): ScoreKind {
  if (score !== null) return 'number';
  return low === null || high === null ? 'none' : 'interval';
}

/** The bounds of a score as the language writes them; without a bound nothing is put in its place. */
export function boundsOf(words: Words, { low, high }: ChecklistScore): MessageValues {
  return { low: low === null ? null : formatDecimal(words, low), high: high === null ? null : formatDecimal(words, high) };
}

/**
 * The score in words: the number, “belum cukup dijawab: antara … dan …”, or that no item applies.
 *
 * @example scoreText(wordsIn('id'), component) // 'belum cukup dijawab: antara 10,00 dan 60,00'
 */
export function scoreText(words: Words, score: ChecklistScore): string {
  if (score.score !== null) return formatDecimal(words, score.score);
  return scoreKind(score) === 'interval' ? words('results.scores.interval', boundsOf(words, score)) : words('results.scores.tile-none');
}

/** A percentage in words; null: “tidak ada”. */
export function percentText(words: Words, value: string | null): string {
  return value === null ? words('results.scores.no-value') : words('results.scores.percent', { value: formatDecimal(words, value) });
}

/** A worksheet's level, as the charts' titles name it. */
export function levelName(words: Words, { level }: Pick<ChecklistReport, 'level'>): string {
  return words(`results.scores.level-${level}`);
}

/** Whose score this is not, and by which weights it comes about. */
export function disclaimer({ words, settings }: ReportView, components: readonly Pick<ChecklistComponentReport, 'id'>[]): string {
  const weights = new Set(components.flatMap(({ id }) => settings.get(`bobot-${id}`)?.text ?? []));
  return words(weights.size > 1 ? 'results.scores.set-weights' : 'results.scores.equal-weights');
}

/** What each status is worth and when a score is an interval; null where the settings do not say. */
export function scaleText(view: ReportView): string | null {
  const [none, partly, done, least] = ['nilai-belum', 'nilai-sebagian', 'nilai-sudah', 'kelengkapan-minimum'].map((id) => {
    const setting = view.settings.get(id);
    return setting === undefined ? null : settingValue(view, setting);
  });
  return none && partly && done && least ? view.words('results.scores.scale', { none, partly, done, least }) : null;
}
