import { dayFromIso, formatCellRef, formatDay } from '../domain/values';
import type { Finding, GradeReport, Report, Scope } from '../domain/findings';
import { say } from '../messages';
import type { Language, MessageTag } from '../messages';
import { checklistCounts } from './checklist-text';
import { countBy, padEnd, padStart, wrap } from './text-layout';

const WIDTH = 96;
const NAME_WIDTH = 20;
const MOST_FINDINGS = 40;
const MOST_GRADES = 40;

/**
 * The summary of an audit as a person reads it in a terminal: counts, findings with cell, clause and step, grades.
 *
 * @param isCorrected recognition followed corrections that the workbook keeps
 */
export function summarise(report: Report, isCorrected = false): string {
  return [heading(report, isCorrected), counts(report), ...(report.checklists ?? []).map((checklist) => checklistCounts(checklist, report)), ...findingSections(report), grades(report)].filter((part) => part !== '').join('\n\n');
}

function heading(report: Report, isCorrected: boolean): string {
  const { language } = report;
  const tables = report.tables.map((table) => `${table.sheet} (${table.rows})`).join(' · ');
  return [
    say(language, 'cli.heading', { title: report.pack.title, day: formatDay(dayFromIso(report.asOf), language) }),
    ...wrap(say(language, 'cli.tables', { tables }), WIDTH, ''),
    ...(isCorrected ? wrap(say(language, 'cli.mapping-used'), WIDTH, '') : []),
  ].join('\n');
}

function counts(report: Report): string {
  if (report.class === null && report.participants.length === 0) return '';
  const line = (label: MessageTag, tallies: ReadonlyMap<string, number>, keys: readonly MessageTag[]): string => {
    const shown = keys.map((key) => `${padStart(String(tallies.get(key.slice('cli.count.'.length)) ?? 0), 5)} ${padEnd(say(report.language, key), 17)}`);
    return `${padEnd(say(report.language, label), 12)}${shown.join('')}`.trimEnd();
  };
  const graded = report.participants.flatMap((participant) => participant.grade ?? []);
  const eligibility = countBy(report.participants, (participant) => participant.eligibility);
  const lines = [line('cli.eligibility', eligibility, ['cli.count.eligible', 'cli.count.ineligible', 'cli.count.undetermined'])];
  if (graded.length > 0) {
    lines.push(line('cli.grades', countBy(graded, (grade) => grade.status), ['cli.count.lulus', 'cli.count.tidak-lulus', 'cli.count.belum-lengkap']));
  }
  return lines.join('\n');
}

export function findingSections(report: Report): readonly string[] {
  const open = report.findings.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  const mandatory = open.filter(({ severity }) => severity === 'mandatory');
  const sections = [
    section(report, 'cli.section.fail', mandatory.filter(({ outcome }) => outcome === 'fail')),
    section(report, 'cli.section.undetermined', mandatory.filter(({ outcome }) => outcome !== 'fail')),
    section(report, 'cli.section.data', open.filter(({ severity }) => severity !== 'mandatory')),
  ].filter((text) => text !== '');
  return sections.length > 0 ? sections : [say(report.language, 'cli.nothing-found')];
}

function section(report: Report, title: MessageTag, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const shown = findings.slice(0, MOST_FINDINGS).flatMap((finding) => describeFinding(finding, report));
  const rest = findings.length - MOST_FINDINGS;
  return [
    `${say(report.language, title)} (${findings.length})`,
    ...shown,
    ...(rest > 0 ? [`  ${say(report.language, 'cli.more', { count: rest })}`] : []),
  ].join('\n');
}

/** Who and where on the first line, then what, then clause and next step, all hanging under the name. */
function describeFinding(finding: Finding, report: Report): readonly string[] {
  const [cell] = finding.cells;
  const who = padEnd(subjectOf(finding, report), NAME_WIDTH);
  const where = cell === undefined ? '' : `${formatCellRef(cell)} · `;
  const indent = ' '.repeat(NAME_WIDTH + 4);
  const assumed = finding.assumed.length > 0 ? ` [${say(report.language, 'cli.assumed', { ids: finding.assumed.join(', ') })}]` : '';
  const [first = '', ...more] = wrap(`${where}${finding.message}`, WIDTH - indent.length, '');
  const step = finding.fix === null ? '' : ` → ${finding.fix}`;
  return [
    `  ${who}  ${first}`,
    ...more.map((line) => `${indent}${line}`),
    ...wrap(`${finding.source.document}, ${finding.source.clause}${step}${assumed}`, WIDTH, indent),
  ];
}

const OF_GROUPS: ReadonlySet<Scope> = new Set(['group', 'deliverable', 'mentoring']);
const ROW_KEY = /^(?:pengajar-)?baris-(\d+)$/;

/** Whom a finding is about, as people call it. */
function subjectOf({ name, subject, scope }: Finding, { language }: Report): string {
  if (name !== null) return name;
  const row = ROW_KEY.exec(subject)?.[1];
  if (row !== undefined) return say(language, 'results.subject.row', { n: row });
  if (OF_GROUPS.has(scope)) return say(language, 'cli.group', { id: subject });
  if (scope === 'class') return say(language, 'results.subject.class');
  return scope === 'workbook' ? say(language, 'cli.workbook') : subject;
}

function grades(report: Report): string {
  const graded = report.participants.filter(({ grade }) => grade !== null);
  if (graded.length === 0) return '';
  const { language } = report;
  const decimal = (value: string): string => formatDecimal(value, language);
  const row = (name: string, cells: readonly string[], status: string): string =>
    `  ${padEnd(name, NAME_WIDTH)}${cells.map((cell) => padStart(cell, 9)).join('')}  ${status}`;
  const header = row(say(language, 'cli.grade-header.name'), [say(language, 'cli.grade-header.attendance'), 'ΣNT', 'AL', 'NA'], say(language, 'cli.grade-header.status'));
  const rows = graded.slice(0, MOST_GRADES).map(({ name, nip, grade }) => {
    if (grade === null) return '';
    return row(name ?? nip, [grade.attendance, grade.nt, grade.al, grade.na].map((value) => (value === null ? '–' : decimal(value))), standing(grade, language));
  });
  const rest = graded.length - MOST_GRADES;
  const more = rest > 0 ? [`  ${say(language, 'cli.more-grades', { count: rest })}`] : [];
  return [say(language, 'cli.section.grades'), header, ...rows, ...more].join('\n');
}

/** The status, and what a reader asks next: how good, within which limits, already certain or not, which minimum was missed. */
function standing({ status, na, low, high, outlook, predicate, hurdles }: GradeReport, language: Language): string {
  const said = say(language, `cli.count.${status}`);
  const limits = na === null ? [`${formatDecimal(low, language)}–${formatDecimal(high, language)}`] : [];
  const certain = outlook === 'already-passes' || outlook === 'cannot-pass' ? [say(language, `results.outlook.${outlook}`)] : [];
  const missed = hurdles.filter(({ passed }) => passed === false).map(({ title }) => title);
  const details = [...limits, ...certain, ...missed].join('; ');
  if (details !== '') return `${said} (${details})`;
  return status === 'lulus' && predicate !== null ? `${said}, ${predicate}` : said;
}

function formatDecimal(value: string, language: Language): string {
  return language === 'id' ? value.replace('.', ',') : value;
}
