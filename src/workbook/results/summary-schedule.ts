import { describeDeadline } from '../../domain/schedule';
import type { ScheduleReport } from '../../domain/findings';
import { dayFromIso, formatDay } from '../../domain/values';
import { SECTION, TONED } from '../layout/look';
import type { ReportView } from './report-view';
import type { Line } from './span-lines';
import { bodyRow, EMPTY_LINE } from './summary-table';
import { formatDecimal } from './words';

/** The timetable in a few lines: JP, days, and until when action learning may be handed in, where that is known; nothing without a timetable. */
export function scheduleSection(view: ReportView): Line[] {
  const { words, report: { schedule } } = view;
  if (schedule === null) return [];
  return [
    EMPTY_LINE,
    { spans: [{ span: 6, value: words('schedule.summary'), style: SECTION }], height: 20 },
    line(view, 'schedule.summary-jp', schedule.jp === null ? null : formatDecimal(words, schedule.jp)),
    line(view, 'schedule.summary-days', String(schedule.days)),
    ...actionLearningLines(view, schedule),
  ];
}

function actionLearningLines(view: ReportView, schedule: ScheduleReport): Line[] {
  const { words, report: { language } } = view;
  const [first, last] = [schedule.actionLearningDays[0], schedule.actionLearningDays.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = { first: formatDay(dayFromIso(first), language), last: formatDay(dayFromIso(last), language) };
  return [
    line(view, 'schedule.summary-action-learning', words('schedule.summary-span', span)),
    line(view, 'schedule.summary-deadline', describeDeadline(schedule, language)),
  ];
}

type Label = 'schedule.summary-jp' | 'schedule.summary-days' | 'schedule.summary-action-learning' | 'schedule.summary-deadline';

function line({ words }: ReportView, label: Label, value: string | null): Line {
  const shown = value === null ? { value: words('schedule.summary-unknown'), style: TONED.undetermined } : { value };
  return bodyRow([{ span: 2, value: words(label) }, { span: 4, ...shown }]);
}
