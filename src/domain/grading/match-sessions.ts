import type { Topic, TopicMatch } from '../schedule';
import { add } from '../values';
import type { Exact, OpenColumn } from '../values';
import { ZERO } from './mark';
import { readHeader } from './header-date';
import type { HeaderDate } from './header-date';
import type { Programme, Session } from './session';

/** Sessions that one or several attendance columns record together; usually one of each. */
export interface SessionBlock {
  readonly topic: Topic;
  readonly title: string;
  /** JP of the block's sessions; null when one of them is unknown. */
  readonly jp: Exact | null;
  /** Sheet columns; empty when nobody recorded these sessions. */
  readonly columns: readonly number[];
  readonly sessions: readonly Session[];
}

/** A column that records no session that can be told. */
export interface UnmatchedColumn {
  readonly column: OpenColumn;
  readonly reason: 'unmatched' | 'ambiguous';
}

/** Columns that would record several sessions together, while another column may record one of these. */
export interface ContestedColumns {
  readonly columns: readonly OpenColumn[];
  readonly sessions: readonly Session[];
  /** The column that fits no session. */
  readonly other: OpenColumn;
}

export interface MatchedSessions {
  readonly blocks: readonly SessionBlock[];
  readonly unmatched: readonly UnmatchedColumn[];
  /** Their sessions are blocks without a column. */
  readonly contested: readonly ContestedColumns[];
}

interface Heading {
  readonly column: OpenColumn;
  readonly match: TopicMatch;
  /** The day to compare with those of the schedule; null where there is none to compare. */
  readonly date: HeaderDate | null;
  /** True for a header that names a day, whether the schedule has it or not. */
  readonly isDated: boolean;
}

interface Bucket {
  readonly headings: Heading[];
  readonly sessions: readonly Session[];
}

/**
 * Which attendance column records which session: by subject and date, else by date, else by subject in the order of
 * the days, else, when no header says anything, by order alone. Where numbers do not fit, nothing is guessed. A column
 * stands for several sessions of its subject only while no other column may be one of theirs. Linear in columns and sessions.
 */
export function matchSessions(columns: readonly OpenColumn[], programme: Programme, date1904: boolean): MatchedSessions {
  const headings = readHeadings(columns, programme, date1904);
  const blocks: SessionBlock[] = [];
  const unmatched: UnmatchedColumn[] = headings
    .filter(({ match }) => match.kind === 'several').map(({ column }) => ({ column, reason: 'ambiguous' }));
  const free = new Set(programme.sessions);
  for (const step of STEPS) {
    for (const bucket of bucketsOf(headings.filter(step), free, headings)) {
      const found = settle(bucket);
      if (found === null) unmatched.push(...bucket.headings.map(({ column }) => refusal(column, bucket)));
      for (const block of found ?? []) {
        blocks.push(block);
        block.sessions.forEach((session) => free.delete(session));
      }
    }
  }
  const contested = contest(blocks, headings, unmatched);
  const shared = new Set(contested.flatMap((one) => one.columns.map(({ column }) => column)));
  const certain = blocks.filter((block) => !block.columns.some((column) => shared.has(column)));
  const open = [...contested.flatMap(({ sessions }) => sessions), ...free];
  return { blocks: [...certain, ...open.map((session) => blockOf([session], []))], unmatched, contested };
}

/** Blocks of several sessions for which a column that fits no session may be another one. */
function contest(blocks: readonly SessionBlock[], headings: readonly Heading[], unmatched: readonly UnmatchedColumn[]): readonly ContestedColumns[] {
  const left = new Set(unmatched.map(({ column }) => column));
  const { byTopic, ofAny } = claims(headings.filter(({ column }) => left.has(column)));
  const columnAt = new Map(headings.map(({ column }) => [column.column, column]));
  return blocks.filter(({ columns, sessions }) => columns.length > 0 && columns.length < sessions.length).flatMap(({ topic, columns, sessions }) => {
    const other = byTopic.get(topic) ?? ofAny;
    return other === null ? [] : [{ columns: columns.flatMap((column) => columnAt.get(column) ?? []), sessions, other }];
  });
}

/** A column that fits no session, by each subject that it names; and one that names a day and no subject: it may be any subject's. */
function claims(headings: readonly Heading[]): { readonly byTopic: ReadonlyMap<Topic, OpenColumn>; readonly ofAny: OpenColumn | null } {
  const byTopic = new Map<Topic, OpenColumn>();
  for (const { match, column } of headings) {
    for (const topic of match.kind === 'one' ? [match.topic] : match.kind === 'several' ? match.topics : []) byTopic.set(topic, column);
  }
  return { byTopic, ofAny: headings.find(({ match, isDated }) => match.kind === 'none' && isDated)?.column ?? null };
}

const STEPS: readonly ((heading: Heading) => boolean)[] = [
  ({ match, date }) => match.kind === 'one' && date !== null,
  ({ match, date }) => match.kind === 'none' && date !== null,
  ({ match, date }) => match.kind === 'one' && date === null,
  ({ match, date }) => match.kind === 'none' && date === null,
];

/** Dates are read only where the schedule has days to compare them with. */
function readHeadings(columns: readonly OpenColumn[], programme: Programme, date1904: boolean): readonly Heading[] {
  const days = new Set(programme.sessions.flatMap(({ date }) => date?.slice(5) ?? []));
  const dated = new Set(programme.sessions.flatMap(({ topic, date }) => (date === null ? [] : [topic])));
  const counted = columns.filter(({ header }) => !programme.isUncounted(header));
  return counted.map((column) => {
    const { date, rest } = readHeader(column, date1904);
    const isDay = date !== null && (date.isCertain || days.has(date.monthDay));
    const match = programme.match(isDay ? rest : column.header);
    const isComparable = match.kind === 'one' ? dated.has(match.topic) : days.size > 0;
    return { column, match, date: isDay && isComparable ? date : null, isDated: date !== null };
  });
}

/** Headings that ask for the same sessions, with those that are still free, in the order of their days. */
function bucketsOf(headings: readonly Heading[], free: ReadonlySet<Session>, all: readonly Heading[]): Iterable<Bucket> {
  const index = indexSessions(free);
  const buckets = new Map<string, Bucket>();
  for (const heading of headings) {
    const key = keyOf(heading);
    const bucket = buckets.get(key) ?? { headings: [], sessions: askedFor(heading, index, free, all) };
    bucket.headings.push(heading);
    buckets.set(key, bucket);
  }
  return buckets.values();
}

interface SessionIndex {
  readonly byTopic: ReadonlyMap<Topic, readonly Session[]>;
  readonly byDay: ReadonlyMap<string, readonly Session[]>;
}

function indexSessions(sessions: Iterable<Session>): SessionIndex {
  const byTopic = new Map<Topic, Session[]>();
  const byDay = new Map<string, Session[]>();
  for (const session of sessions) {
    gather(byTopic, session.topic, session);
    if (session.date !== null) gather(byDay, session.date.slice(5), session);
  }
  return { byTopic, byDay };
}

function gather(groups: Map<string, Session[]>, key: string, session: Session): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [session]);
  else group.push(session);
}

function keyOf({ match, date }: Heading): string {
  const topic = match.kind === 'one' ? match.topic : '';
  return `${topic}\u0000${date?.monthDay ?? ''}\u0000${date?.year ?? ''}`;
}

function askedFor(heading: Heading, index: SessionIndex, free: ReadonlySet<Session>, all: readonly Heading[]): readonly Session[] {
  const { match, date } = heading;
  if (match.kind === 'none' && date === null) {
    return all.every((other) => other.match.kind === 'none' && other.date === null) ? inOrder([...free]) : [];
  }
  const ofTopic = match.kind === 'one' ? index.byTopic.get(match.topic) ?? [] : null;
  if (date === null) return inOrder(ofTopic ?? []);
  const ofDay = ofTopic ?? index.byDay.get(date.monthDay) ?? [];
  return ofDay.filter((session) => session.date?.slice(5) === date.monthDay && (date.year === null || session.date.startsWith(date.year)));
}

function inOrder(sessions: readonly Session[]): readonly Session[] {
  const last = '9999';
  return [...sessions].sort((a, b) => ((a.date ?? last) < (b.date ?? last) ? -1 : (a.date ?? last) > (b.date ?? last) ? 1 : 0));
}

/** Blocks for the bucket; null when its columns cannot be told apart or have no session. */
function settle({ headings, sessions }: Bucket): readonly SessionBlock[] | null {
  const columns = headings.map(({ column }) => column.column);
  const [first] = sessions;
  if (first === undefined) return null;
  if (first.cell === null) return sessions.length === 1 ? [blockOf(sessions, columns)] : null;
  if (columns.length === sessions.length) return sessions.map((session, i) => blockOf([session], columns.slice(i, i + 1)));
  const isOneTopic = sessions.every(({ topic }) => topic === first.topic);
  return columns.length === 1 && isOneTopic ? [blockOf(sessions, columns)] : null;
}

function blockOf(sessions: readonly Session[], columns: readonly number[]): SessionBlock {
  const [first] = sessions;
  const jp = sessions.reduce<Exact | null>((total, session) => (total === null || session.jp === null ? null : add(total, session.jp)), ZERO);
  return { topic: first?.topic ?? '', title: first?.title ?? '', jp, columns, sessions };
}

function refusal(column: OpenColumn, bucket: Bucket): UnmatchedColumn {
  return { column, reason: bucket.sessions.length === 0 ? 'unmatched' : 'ambiguous' };
}
