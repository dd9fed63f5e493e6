import { dayFromIso, formatDay } from '../domain/values';
import { nipText } from '../workbook';
import { gradeTracer } from '../domain/grading';
import type { TracedGrade } from '../domain/grading';
import type { Rule } from '../domain/rules';
import type { GradeReport, ParticipantReport, Report, SettingReport } from '../domain/findings';
import { gradingInputOf } from './auditing/grades';
import { readPeople } from './auditing/read-people';
import type { PeopleSource } from './auditing/read-people';
import { explainAdjustments, explainDecision, explainHurdles, explainMissing, explainStatus } from './explaining/explain-decision';
import { explainSteps, pageWords } from './explaining/explain-steps';
import type { PageWords } from './explaining/explain-steps';
import { explainEligibility } from './explaining/explain-eligibility';
import type { ExplainedGrade, ExplainedSection } from './explaining/explained-grade';

export type { ExplainedCell, ExplainedGrade, ExplainedLine, ExplainedSection } from './explaining/explained-grade';

/** Explains one participant of a report; null for one without a grade. */
export type ExplainGrade = (participant: ParticipantReport) => ExplainedGrade | null;

/**
 * Explains the grades of a report, from the workbook that the report was made of. Opening the class is linear in its
 * sheets; each explanation then costs only its own marks.
 *
 * @param source what the report was made from: the same pack, recognition, settings and language
 * @returns null when the pack grades nothing or there is no roster
 * @example gradeExplainer(source, report)?.(report.participants[0]!)?.status.text
 */
export function gradeExplainer(source: PeopleSource, report: Report): ExplainGrade | null {
  const people = readPeople(source);
  const input = people === null ? null : gradingInputOf(source, people);
  if (input === null) return null;
  const trace = gradeTracer(input);
  const positions = new Map(report.participants.map(({ row }, position) => [row, position]));
  const passMark = report.settings.find(({ id }) => id === input.scheme.passMark.parameter);
  const words = pageWords(report.language);
  return (participant) => {
    const position = positions.get(participant.row);
    const traced = participant.grade === null || position === undefined ? null : trace(position);
    return traced === null ? null : explain(participant, traced.report, traced, { report, passMark, words, rules: source.pack.rules.rules });
  };
}

interface Page {
  readonly report: Report;
  readonly passMark: SettingReport | undefined;
  readonly words: PageWords;
  /** Of the pack. */
  readonly rules: readonly Rule[];
}

function explain(participant: ParticipantReport, grade: GradeReport, trace: TracedGrade, { report, passMark, words, rules }: Page): ExplainedGrade {
  const sections: readonly ExplainedSection[] = [
    { title: words.say('explanation.section.steps'), lines: explainSteps(trace.root, words) },
    { title: words.say('explanation.section.decision'), lines: explainDecision(grade, trace, passMark, words) },
    { title: words.say('explanation.section.hurdles'), lines: explainHurdles(grade, trace, words) },
    { title: words.say('explanation.section.adjustments'), lines: explainAdjustments(grade, words) },
    { title: words.say('explanation.section.missing'), lines: explainMissing(grade, report.settings, words) },
  ];
  return {
    key: participant.nip,
    title: words.say('explanation.title'),
    person: participant.name ?? words.say('explanation.unnamed'),
    facts: factsOf(participant, report, words),
    status: explainStatus(grade, trace, words),
    eligibility: explainEligibility(participant, rules, words),
    sections: sections.filter(({ lines }) => lines.length > 0),
    assumptions: assumptionsOf(grade, report),
    footer: footerOf(report, words),
  };
}

function factsOf({ nip, group, sheet, row }: ParticipantReport, report: Report, words: PageWords): ExplainedGrade['facts'] {
  return [
    { label: words.say('explanation.fact.nip'), value: nipText(nip) ?? words.say('explanation.none') },
    { label: words.say('explanation.fact.group'), value: group ?? words.say('explanation.none') },
    { label: words.say('explanation.fact.class'), value: report.pack.title },
    { label: words.say('explanation.fact.file'), value: report.input.file },
    { label: words.say('explanation.fact.row'), value: `${sheet}, ${row}` },
    { label: words.say('explanation.fact.as-of'), value: formatDay(dayFromIso(report.asOf), report.language) },
  ];
}

function assumptionsOf({ assumed }: GradeReport, { settings }: Report): ExplainedGrade['assumptions'] {
  const known = new Map(settings.map((setting) => [setting.id, setting]));
  return assumed.flatMap((id) => {
    const setting = known.get(id);
    return setting === undefined ? [] : [{ id, text: [setting.title, setting.label ?? setting.text, setting.unit].filter(Boolean).join(' '), source: setting.source }];
  });
}

/** Digits of a hash that tell two seals apart on paper. */
const SEAL_DIGITS = 16;

function footerOf({ pack, asOf, seal, language }: Report, words: PageWords): string {
  return words.say('explanation.footer', {
    pack: pack.title, version: pack.version, day: formatDay(dayFromIso(asOf), language), inputs: seal.inputs.slice(0, SEAL_DIGITS), rules: seal.rules.slice(0, SEAL_DIGITS),
  });
}
