import { isBlank, isoOfDay, parseMoment } from '../values';
import type { CellRef, TableView } from '../values';
import { aboutGroup, problem } from './problem';
import type { GradingProblem } from './problem';
import { showCell } from './mark-cell';

/** When a group handed in its report. */
export interface Submission {
  /** ISO local date and time, e.g. `2022-09-15T14:00`; null when nothing, something unreadable, or two times stand there. */
  readonly submittedAt: string | null;
  readonly problems: readonly GradingProblem[];
}

const COLUMN = 'waktu-pengumpulan';

/** The time of submission from all rows of a group; its assessors usually repeat it. */
export function readSubmission(table: TableView, group: string, positions: readonly number[], date1904: boolean): Submission {
  const column = table.columnOf(COLUMN);
  if (column === null) return { submittedAt: null, problems: [] };
  const times = new Map<string, CellRef>();
  const problems: GradingProblem[] = [];
  for (const position of positions) {
    const cell = table.cell(position, COLUMN);
    const at = { sheet: table.sheet, row: table.sheetRow(position), column };
    const moment = parseMoment(cell, date1904);
    if (moment.kind === 'known') {
      const iso = `${isoOfDay(moment.value.day)}T${clock(moment.value.minute)}`;
      if (!times.has(iso)) times.set(iso, at);
    } else if (!isBlank(cell) && moment.kind !== 'none') {
      problems.push(problem('submission-unreadable', { group, value: showCell(cell) }, [at], aboutGroup(group)));
    }
  }
  const [time] = times.keys();
  if (times.size > 1) problems.push(problem('submission-differs', { group, times: [...times.keys()].join(', ') }, [...times.values()], aboutGroup(group)));
  return { submittedAt: times.size === 1 ? time ?? null : null, problems };
}

function clock(minute: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
