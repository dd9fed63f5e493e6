import data from '../../../rules/reference/session-words.json';
import { NONE, isNone, known, openCell, parseTimeOfDay, unreadable } from '../values';
import type { CellValue, Reading } from '../values';

/** When a session is held on its day, in minutes after midnight WIB. */
export interface Hours {
  readonly start: number;
  /** Null when only the beginning is written. */
  readonly end: number | null;
}

const SEPARATOR = /\s*(?:-|s\.?\s?\/?\s?d\.?(?=[\s\d])|sampai(?: dengan)?|hingga|to|until)\s*/i;
const ZONE = /\s*\(?(wib|wita|wit)\)?$/i;
const openEnds = new Set(data.openEnds);

/**
 * The time range in a cell: "08.00–10.15", "pukul 08:00 s.d. 10:15 WIB". "13.00–selesai" and a single time have no end.
 *
 * @example parseHours('08.00-10.15') // known { start: 480, end: 615 }
 */
export function parseHours(cell: CellValue): Reading<Hours> {
  if (typeof cell === 'number') return startOnly(cell);
  const text = openCell(cell);
  if (typeof text !== 'string') return text;
  if (isNone(text)) return NONE;
  const [start = '', end, ...more] = text.split(SEPARATOR).filter((part) => part !== '');
  if (more.length > 0) return unreadable(cell, 'schedule.time-unknown');
  const zone = ZONE.exec(end ?? '')?.[0] ?? '';
  return rangeOf(cell, ZONE.test(start) ? start : `${start}${zone}`, end ?? null);
}

function startOnly(cell: number): Reading<Hours> {
  const start = parseTimeOfDay(cell);
  return start.kind === 'known' ? known({ start: start.value, end: null }) : unreadable(cell, 'schedule.time-unknown');
}

function rangeOf(cell: CellValue, startText: string, endText: string | null): Reading<Hours> {
  const start = parseTimeOfDay(startText);
  if (start.kind !== 'known') return unreadable(cell, 'schedule.time-unknown');
  if (endText === null || openEnds.has(endText.replace(ZONE, '').toLowerCase())) return known({ start: start.value, end: null });
  const end = parseTimeOfDay(endText);
  if (end.kind !== 'known') return unreadable(cell, 'schedule.time-unknown');
  return end.value > start.value ? known({ start: start.value, end: end.value }) : unreadable(cell, 'schedule.time-backwards');
}
