import type { ChecklistSummary, UnitSummary } from '../app/surveying/survey-schema';
import { say } from '../messages';
import type { Language, MessageTag } from '../messages';
import { decimalText } from './checklist-text';
import { padEnd, padStart, wrap } from './text-layout';

const WIDTH = 96;
const NAME_WIDTH = 44;
const MOST_UNITS = 40;
const MOST_LISTED = 10;
const MOST_DISAGREED = 5;

/** A survey as a person reads it: how many were counted, units and components, where people disagree, what was left out. */
export function describeSurvey(summary: ChecklistSummary, title: string, language: Language): string {
  const words = new SurveyWords(summary, language);
  return [
    `${say(language, 'cli.checklist.survey', { title, level: summary.level, folder: summary.folder })}\n${words.counted()}`,
    words.units(), words.components(), words.disagreement(), words.comparison(), words.repeated(), words.skipped(),
    wrap(say(language, 'cli.checklist.disclaimer'), WIDTH, '').join('\n'),
  ].filter((part) => part !== '').join('\n\n');
}

class SurveyWords {
  readonly #changes: ReadonlyMap<string | null, string>;

  constructor(private readonly summary: ChecklistSummary, private readonly language: Language) {
    this.#changes = new Map((summary.comparison?.units ?? []).flatMap(({ unit, whole }) => (whole === null ? [] : [[unit, whole.difference] as const])));
  }

  counted(): string {
    const { files, skipped, scales } = this.summary;
    const lines = wrap(this.#say('cli.checklist.counted', { counted: files - skipped.length, files }), WIDTH, '');
    return [...lines, ...(scales > 1 ? wrap(this.#say('cli.checklist.scales', { count: scales }), WIDTH, '') : [])].join('\n');
  }

  units(): string {
    const { units, all, comparison } = this.summary;
    if (all === null) return '';
    const change = (value: string): string => (comparison === null ? '' : padStart(value, 12));
    const line = (name: string, cells: readonly [string, string, string, string], last: string): string => (
      `  ${padEnd(name, NAME_WIDTH)}${padStart(cells[0], 8)}${padStart(cells[1], 10)}  ${padEnd(cells[2], 18)}${padStart(cells[3], 14)}${change(last)}`.trimEnd());
    const row = (name: string, unit: UnitSummary): string => line(name, [String(unit.respondents), ...this.#spread(unit.whole)], this.#signed(this.#changes.get(unit.unit)));
    return [
      line(this.#say('cli.checklist.unit'), [this.#say('cli.checklist.people'), this.#say('cli.checklist.median'), this.#say('cli.checklist.range'), this.#say('cli.checklist.quarters')], this.#say('cli.checklist.change')),
      ...units.slice(0, MOST_UNITS).map((unit) => row(this.#nameOf(unit.unit), unit)),
      ...this.#more(units.length - MOST_UNITS),
      `  ${padEnd(this.#say('cli.checklist.all'), NAME_WIDTH)}${padStart(String(all.respondents), 8)}${this.#tail(all)}`.trimEnd(),
    ].join('\n');
  }

  components(): string {
    const { all } = this.summary;
    if (all === null) return '';
    return [
      `  ${padEnd(this.#say('cli.checklist.component'), NAME_WIDTH)}${padStart(this.#say('cli.checklist.people'), 8)}${padStart(this.#say('cli.checklist.median'), 10)}`,
      ...all.components.map(({ title, spread }) => (
        `  ${padEnd(title, NAME_WIDTH)}${padStart(String(spread?.count ?? 0), 8)}${padStart(spread === null ? '–' : decimalText(spread.median, this.language), 10)}`)),
    ].join('\n');
  }

  disagreement(): string {
    const disagreed = (this.summary.all?.activities ?? []).filter(({ disagreement }) => Number(disagreement ?? 0) > 0)
      .sort((one, other) => Number(other.disagreement) - Number(one.disagreement)).slice(0, MOST_DISAGREED);
    if (disagreed.length === 0) return '';
    const lines = disagreed.flatMap(({ disagreement, ...one }) => (
      wrap(this.#say('cli.checklist.disagree', { ...one, share: decimalText(disagreement ?? '', this.language) }), WIDTH, '  ')));
    return [this.#say('cli.checklist.disagreement'), ...lines].join('\n');
  }

  comparison(): string {
    const { comparison } = this.summary;
    if (comparison === null) return '';
    const names = (units: readonly (string | null)[]): string => (units.length === 0 ? '–' : units.slice(0, MOST_LISTED).map((unit) => this.#nameOf(unit)).join(', ') + (units.length > MOST_LISTED ? ', …' : ''));
    return wrap(this.#say('cli.checklist.compared', { with: comparison.with, onlyNow: names(comparison.onlyNow), onlyBefore: names(comparison.onlyBefore) }), WIDTH, '').join('\n');
  }

  repeated(): string {
    const { repeated } = this.summary;
    return this.#list(this.#say('cli.checklist.repeated', { count: repeated.length }), repeated.map(({ respondent, files }) => `${respondent}: ${files.join(', ')}`));
  }

  skipped(): string {
    const { skipped } = this.summary;
    return this.#list(this.#say('cli.checklist.skipped', { count: skipped.length }), skipped.map(({ file, reason }) => `${file}: ${reason}`));
  }

  #list(title: string, lines: readonly string[]): string {
    if (lines.length === 0) return '';
    return [title, ...lines.slice(0, MOST_LISTED).flatMap((line) => wrap(line, WIDTH, '  ')), ...this.#more(lines.length - MOST_LISTED)].join('\n');
  }

  #more(count: number): readonly string[] {
    return count > 0 ? [`  ${this.#say('cli.checklist.more', { count })}`] : [];
  }

  #tail({ whole }: UnitSummary): string {
    const [median, range, quarters] = this.#spread(whole);
    return `${padStart(median, 10)}  ${padEnd(range, 18)}${padStart(quarters, 14)}`;
  }

  #spread(spread: UnitSummary['whole']): [string, string, string] {
    if (spread === null) return ['–', '–', '–'];
    const { median, lowest, highest, quarterRange } = spread;
    const [middle, low, high, quarters] = [median, lowest, highest, quarterRange].map((value) => decimalText(value, this.language)) as [string, string, string, string];
    return [middle, `${low}–${high}`, quarters];
  }

  #signed(difference: string | undefined): string {
    if (difference === undefined) return '–';
    return `${Number(difference) > 0 ? '+' : ''}${decimalText(difference, this.language)}`;
  }

  #nameOf(unit: string | null): string {
    return unit ?? this.#say('cli.checklist.no-unit');
  }

  #say(tag: MessageTag, values: Parameters<typeof say>[2] = {}): string {
    return say(this.language, tag, values);
  }
}
