import type { Eligibility, ParticipantReport } from '../../domain/findings';
import { formatCellRef, pushTo } from '../../domain/values';
import { BODY_CENTER, BODY_LINK, BODY_TEXT, TONED, TONED_MARK } from '../layout/look';
import type { CellSpec, CellStyle, SheetSpec, StyledCell, Tone } from '../plan';
import { listSheet, uniqueHeaders } from './list-sheet';
import type { ListColumn } from './list-sheet';
import { keyOf } from './report-view';
import type { ReportView } from './report-view';
import { nipText } from './subject-text';
import { formatCount } from './words';

export const ELIGIBILITY_TONE: Readonly<Record<Eligibility, Tone>> = {
  eligible: 'pass', ineligible: 'fail', undetermined: 'undetermined',
};

/** What is met stays without a fill, so that the eye goes to what is not. */
const QUIET_PASS: CellStyle = { ...BODY_CENTER, bold: true, color: '0E700E' };
const PASS: StyledCell = { value: '✓', style: QUIET_PASS };
const FAIL: StyledCell = { value: '✕', style: TONED_MARK.fail };
const OPEN: StyledCell = { value: '?', style: TONED_MARK.undetermined };
const NOT_APPLICABLE: StyledCell = { value: '–', style: TONED_MARK.muted };

/**
 * `Kelayakan`: one row per participant, one narrow column per mandatory eligibility rule.
 *
 * @param deciding full ids of those rules in the document's order; null: those that the findings name
 */
export function eligibilitySheet(view: ReportView, deciding: readonly string[] | null, name: string, tableName: string): SheetSpec {
  const { words, report: { participants } } = view;
  const rules = deciding ?? namedRules(view);
  const decided = decisionsBySubject(view);
  const columns = columnsOf(view, rules);
  return listSheet({
    name, tableName, marker: 'eligibility', tabColor: '0F6E5A', frozenColumns: 3,
    title: words('results.eligibility.title'),
    lines: [countsLine(view), words('results.eligibility.legend')],
    columns,
    length: participants.length,
    none: words('results.eligibility.none'),
    rowAt: (position) => {
      const participant = participants[position];
      return participant ? participantRow(view, rules, participant, position + 1, decided.get(participant.nip)) : [];
    },
    linkAt: (position) => {
      const participant = participants[position];
      return participant ? { column: columns.length - 1, target: rowAddress(participant) } : null;
    },
  }, words);
}

/** How many participants came out each way. */
export function countEligibility(participants: readonly ParticipantReport[]): Record<Eligibility, number> {
  const counts = { eligible: 0, ineligible: 0, undetermined: 0 };
  for (const { eligibility } of participants) counts[eligibility] += 1;
  return counts;
}

/** Rules that decide eligibility: mandatory, about a participant, in the context `eligibility` or named by a participant. */
function namedRules(view: ReportView): readonly string[] {
  const named = new Set<string>();
  for (const { failed, undetermined } of view.report.participants) {
    for (const rule of failed) named.add(rule);
    for (const rule of undetermined) named.add(rule);
  }
  const tallies = [...view.tallies.values()].filter(({ rule, scope, severity }) =>
    scope === 'participant' && severity === 'mandatory' && (named.has(rule) || rule.split('/').at(-2) === 'eligibility'));
  return tallies.map(({ rule }) => rule);
}

function columnsOf({ words, titleOf }: ReportView, rules: readonly string[]): ListColumn[] {
  const columns: ListColumn[] = [
    { header: words('results.column.no'), width: 6, style: BODY_CENTER },
    { header: words('results.column.nip'), width: 19, style: BODY_TEXT },
    { header: words('results.column.name'), width: 20 },
    { header: words('results.column.group'), width: 10, style: BODY_CENTER },
    { header: words('results.column.eligibility'), width: 16 },
    ...rules.map((rule) => ({ header: titleOf(rule), width: 12, style: BODY_CENTER })),
    { header: words('results.column.leader'), width: 16 },
    { header: words('results.column.failed'), width: 23 },
    { header: words('results.column.undetermined'), width: 23 },
    { header: words('results.column.verdict'), width: 19 },
    { header: words('results.column.row'), width: 11, style: BODY_LINK },
  ];
  const headers = uniqueHeaders(columns.map((column) => column.header));
  return columns.map((column, at) => ({ ...column, header: headers[at] ?? column.header }));
}

function participantRow(
  view: ReportView, rules: readonly string[], participant: ParticipantReport, no: number, decided: readonly string[] = [],
): CellSpec[] {
  const { failed, undetermined, nip } = participant;
  const titles = (ids: readonly string[]): string => ids.map((rule) => view.titleOf(rule)).join(', ');
  return [
    no,
    nipText(nip),
    participant.name,
    participant.group,
    eligibilityCell(view, participant.eligibility),
    ...rules.map((rule) => markOf(view, participant, rule)),
    participant.leaderEligibility === null ? null : eligibilityCell(view, participant.leaderEligibility),
    titles(failed),
    titles(undetermined),
    decided.join('; '),
    `${participant.sheet} ${participant.row}`,
  ];
}

function markOf(view: ReportView, participant: ParticipantReport, rule: string): StyledCell {
  if (participant.failed.includes(rule)) return FAIL;
  if (participant.undetermined.includes(rule)) return OPEN;
  return view.notApplicable.has(keyOf(rule, participant.nip)) ? NOT_APPLICABLE : PASS;
}

function eligibilityCell({ words }: ReportView, eligibility: Eligibility): StyledCell {
  return { value: words(`results.eligibility.${eligibility}`), style: TONED[ELIGIBILITY_TONE[eligibility]] };
}

function decisionsBySubject(view: ReportView): Map<string, string[]> {
  const bySubject = new Map<string, string[]>();
  for (const { subject, verdict, rule } of view.report.decisions) {
    const text = view.words('results.eligibility.decided', { verdict: view.words(`results.verdict.${verdict}`), rule: view.titleOf(rule) });
    pushTo(bySubject, subject, text);
  }
  return bySubject;
}

function rowAddress({ sheet, row }: ParticipantReport): string {
  return formatCellRef({ sheet, row: row - 1, column: 0 });
}

function countsLine({ words, report }: ReportView): string {
  const counts = countEligibility(report.participants);
  return words('results.eligibility.counts', {
    eligible: formatCount(words, counts.eligible),
    ineligible: formatCount(words, counts.ineligible),
    undetermined: formatCount(words, counts.undetermined),
  });
}
