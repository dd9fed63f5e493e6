import { formatCellRef } from '../domain/values';
import type { ChecklistAction, ChecklistReport, ChecklistScore, Report } from '../domain/findings';
import { say } from '../messages';
import type { Language } from '../messages';
import { padEnd, padStart, wrap } from './text-layout';

const WIDTH = 96;
const LABEL_WIDTH = 12;
const COMPONENT_WIDTH = 44;
const MOST_STEPS = 5;

type InLanguage = Pick<Report, 'language'>;

/** Counts and score of one worksheet in a few lines: what `cermat audit` says of it. */
export function checklistCounts(checklist: ChecklistReport, { language }: InLanguage): string {
  const { sheet, items, answered, applicable, evidenced, completeness, coverage } = checklist;
  const share = (part: number, whole: number, percent: string | null): string => (percent === null
    ? say(language, 'cli.checklist.none-applies')
    : say(language, 'cli.checklist.of', { part, whole, share: decimalText(percent, language) }));
  return [
    `${sheet} · ${whoText(checklist, language)}`,
    `  ${padEnd(say(language, 'cli.checklist.answered'), LABEL_WIDTH)}${share(answered, items, completeness)}`,
    `  ${padEnd(say(language, 'cli.checklist.evidenced'), LABEL_WIDTH)}${share(evidenced, applicable, coverage)}`,
    `  ${padEnd(say(language, 'cli.checklist.score'), LABEL_WIDTH)}${scoreText(checklist, language)}`,
    ...wrap(say(language, 'cli.checklist.disclaimer'), WIDTH, '  '),
  ].join('\n');
}

/** The components of a worksheet, one line each. */
export function checklistComponents({ components }: ChecklistReport, { language }: InLanguage): string {
  const line = (title: string, answered: string, evidenced: string, score: string): string => (
    `  ${padEnd(title, COMPONENT_WIDTH)}${padStart(answered, 10)}${padStart(evidenced, 10)}  ${score}`);
  return [
    line(say(language, 'cli.checklist.component'), say(language, 'cli.checklist.answered'), say(language, 'cli.checklist.evidenced'), say(language, 'cli.checklist.score')),
    ...components.map((one) => line(one.title, `${one.answered}/${one.items}`, `${one.evidenced}/${one.applicable}`, shortScore(one, language))),
  ].join('\n');
}

/** What would lift the result, the largest gains only; empty: nothing. */
export function checklistSteps({ actions }: ChecklistReport, { language }: InLanguage): string {
  if (actions.length === 0) return '';
  const steps = actions.slice(0, MOST_STEPS).flatMap((action, at) => {
    const [first = '', ...more] = wrap(stepText(action, language), WIDTH, '     ');
    return [`  ${at + 1}. ${first.trimStart()}`, ...more];
  });
  return [say(language, 'cli.checklist.next'), ...steps].join('\n');
}

function stepText(action: ChecklistAction, language: Language): string {
  const { kind, code, text, cell, coverageGain, scoreGain } = action;
  const gains = [
    ...(Number(coverageGain) > 0 ? [say(language, 'cli.checklist.gain.coverage', { gain: decimalText(coverageGain, language) })] : []),
    ...(scoreGain === null ? [] : [say(language, 'cli.checklist.gain.score', { gain: decimalText(scoreGain, language) })]),
  ];
  const step = say(language, `cli.checklist.step.${kind}`, { code, text });
  return [cell === null ? '' : `${formatCellRef(cell)} · `, step, gains.length === 0 ? '' : `: ${gains.join(', ')}`].join('');
}

function whoText({ respondent: { name, unit, period } }: ChecklistReport, language: Language): string {
  const who = [name ?? say(language, 'cli.checklist.unnamed'), unit, period].filter((part) => part !== null);
  return say(language, 'cli.checklist.respondent', { who: who.join(', ') });
}

function scoreText({ score, low, high }: ChecklistScore, language: Language): string {
  if (score !== null) return decimalText(score, language);
  if (low === null || high === null) return say(language, 'cli.checklist.no-score');
  return say(language, 'cli.checklist.interval', { low: decimalText(low, language), high: decimalText(high, language) });
}

function shortScore({ score, low, high }: ChecklistScore, language: Language): string {
  if (score !== null) return decimalText(score, language);
  return low === null || high === null ? '–' : `${decimalText(low, language)}–${decimalText(high, language)}`;
}

/** A decimal as people of the language write it. */
export function decimalText(value: string, language: Language): string {
  return language === 'id' ? value.replace('.', ',') : value;
}
