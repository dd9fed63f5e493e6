import { dayFromIso, formatDay } from '../values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { weekdayName } from './read-working-day';

/** What a report says about the days of action learning, as ISO texts. */
export interface ReportedPlan {
  readonly deadline: string | null;
  readonly actionLearningDays: readonly string[];
}

const TENS = ['', 'X', 'XX', 'XXX', 'XL'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/**
 * The deadline of action learning as people read it; null while it is not known.
 *
 * @source KAP line 395 (K71): "hari V (pukul 15.00 WIB)"
 * @example describeDeadline({ deadline: '2022-09-15T15:00', actionLearningDays: [] }, 'id') // 'Kamis, 15 September 2022 pukul 15.00 WIB'
 */
export function describeDeadline({ deadline, actionLearningDays }: ReportedPlan, language: Language): string | null {
  const [date, time] = deadline?.split('T') ?? [];
  if (date === undefined || time === undefined) return null;
  const moment = say(language, 'schedule.moment', { date: dayInWords(date, language), time: language === 'id' ? time.replaceAll(':', '.') : time });
  const at = actionLearningDays.indexOf(date);
  return at < 0 ? moment : numbered(at, moment, language);
}

/** Each day of action learning as people read it, numbered as the KAP does: "Hari I: Jumat, 9 September 2022". */
export function describeActionLearningDays({ actionLearningDays }: Pick<ReportedPlan, 'actionLearningDays'>, language: Language): readonly string[] {
  return actionLearningDays.map((date, at) => numbered(at, dayInWords(date, language), language));
}

function numbered(at: number, text: string, language: Language): string {
  const number = at + 1;
  const tens = TENS[Math.floor(number / 10)];
  return say(language, 'schedule.numbered-day', { number: tens === undefined ? number : `${tens}${ONES[number % 10] ?? ''}`, text });
}

function dayInWords(iso: string, language: Language): string {
  const day = dayFromIso(iso);
  return say(language, 'schedule.day-in-words', { weekday: weekdayName(day, language), date: formatDay(day, language) });
}
