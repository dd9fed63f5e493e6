import type { Finding } from '../../../domain/findings';
import { formatCount, subjectNip, toneOf } from '../../../workbook';
import type { FindingGroup, FindingsPage, FindingsQuery } from '../views';
import { subjectText, viewFinding } from './finding-view';
import type { FindingWords } from './finding-view';
import type { FindingsIndex } from './findings-index';

/** How many findings of a group come with a page; more are asked for group by group. */
const FINDINGS_A_GROUP = 10;
const MOST_GROUPS = 200;
const MOST_FINDINGS = 500;
const MOST_WORDS = 12;
const LONGEST_SEARCH = 200;

/** The findings of a check and the words for them. */
export interface FindingsSource extends FindingWords {
  readonly index: FindingsIndex;
}

/** One page of groups, each with its first findings. */
export function pageOfFindings(source: FindingsSource, query: FindingsQuery): FindingsPage {
  const matches = matchOf(source.index, query);
  const groups: [string, readonly number[]][] = [];
  let totalFindings = 0;
  for (const [key, positions] of source.index.groupsBy(query.by)) {
    const matching = matches === null ? positions : positions.filter(matches);
    if (matching.length === 0) continue;
    totalFindings += matching.length;
    groups.push([key, matching]);
  }
  const { from, to } = spanOf(query, MOST_GROUPS);
  return {
    groups: groups.slice(from, to).map(([key, positions]) => viewGroup(source, query.by, key, positions, { from: 0, to: FINDINGS_A_GROUP })),
    totalGroups: groups.length,
    totalFindings,
  };
}

/** Findings of one group: `offset` and `limit` count findings here. Null when no finding of the group matches. */
export function moreOfGroup(source: FindingsSource, query: FindingsQuery, key: string): FindingGroup | null {
  const positions = source.index.groupsBy(query.by).get(key) ?? [];
  const matches = matchOf(source.index, query);
  const matching = matches === null ? positions : positions.filter(matches);
  return matching.length === 0 ? null : viewGroup(source, query.by, key, matching, spanOf(query, MOST_FINDINGS));
}

interface Span { readonly from: number; readonly to: number }

function spanOf({ offset, limit }: FindingsQuery, most: number): Span {
  const from = Number.isFinite(offset) ? Math.max(0, Math.floor(offset)) : 0;
  const count = Number.isFinite(limit) ? Math.min(Math.max(0, Math.floor(limit)), most) : most;
  return { from, to: from + count };
}

/** Which findings a query asks for; null: all of them. */
function matchOf(index: FindingsIndex, { severities, search }: FindingsQuery): ((position: number) => boolean) | null {
  const words = search.slice(0, LONGEST_SEARCH).toLowerCase().split(/\s+/).filter((word) => word !== '').slice(0, MOST_WORDS);
  const wanted = new Set(severities);
  if (words.length === 0 && wanted.size === 0) return null;
  return (position) => {
    const finding = index.findings[position];
    return finding !== undefined && (wanted.size === 0 || wanted.has(finding.severity))
      && (words.length === 0 || index.hasWords(position, words));
  };
}

function viewGroup(source: FindingsSource, by: FindingsQuery['by'], key: string, positions: readonly number[], { from, to }: Span): FindingGroup {
  const { index, words } = source;
  const findings = positions.slice(from, to).flatMap((position) => {
    const finding = index.findings[position];
    return finding === undefined ? [] : [viewFinding(index.ids[position] ?? '', finding, source)];
  });
  const first = index.findings[positions[0] ?? -1];
  if (first === undefined) return { key, title: key, detail: '', tone: 'muted', total: 0, findings };
  const heading = by === 'severity'
    ? { title: words(`workbench.group.${first.severity}`), detail: countOutcomes(source, positions) }
    : by === 'rule' ? headRule(source, first) : headSubject(source, first);
  return { key, ...heading, tone: toneOf(first), total: positions.length, findings };
}

type Heading = Pick<FindingGroup, 'title' | 'detail'>;

function headRule(source: FindingsSource, { rule, source: { document, clause } }: Finding): Heading {
  return { title: source.titleOf(rule), detail: `${document}, ${clause}` };
}

/** A person with NIP and kelompok; anything else by its name alone. */
function headSubject({ index, words }: FindingsSource, finding: Finding): Heading {
  const group = index.personOf(finding)?.group ?? null;
  const nip = subjectNip(finding);
  const parts = [
    ...(nip === null ? [] : [words('workbench.nip', { nip })]),
    ...(group === null ? [] : [words('results.subject.group', { subject: group })]),
  ];
  return { title: subjectText(words, finding), detail: parts.join(' · ') };
}

function countOutcomes({ index, words }: FindingsSource, positions: readonly number[]): string {
  let failed = 0;
  for (const position of positions) if (index.hasFailed(position)) failed += 1;
  const open = positions.length - failed;
  return [
    ...(failed === 0 ? [] : [words('workbench.count.fail', { n: formatCount(words, failed) })]),
    ...(open === 0 ? [] : [words('workbench.count.open', { n: formatCount(words, open) })]),
  ].join(' · ');
}
