import type { AdjustmentReport, BorderReport, GradeOutlook, GradeReport } from '../../../domain/findings';
import { formatCount, formatDecimal, nipText } from '../../../workbook';
import type { Tone } from '../../../workbook';
import type { FindingWords } from '../findings/finding-view';
import type { GradeRowView } from '../views';
import { changesText } from './alternatives';
import type { GradedPerson } from './grades-index';

type RowWords = Pick<FindingWords, 'words' | 'settings'>;

const TONE: Readonly<Record<GradeOutlook, Tone>> = {
  passed: 'pass', failed: 'fail', 'already-passes': 'pass', 'cannot-pass': 'fail', open: 'undetermined',
};

/** A graded person as a line of the list. */
export function viewGradeRow(person: GradedPerson, context: RowWords): GradeRowView {
  const { key, participant: { group, nip }, grade } = person;
  const { words } = context;
  const parts = [
    ...(group === null ? [] : [words('results.subject.group', { subject: group })]),
    ...(nipText(nip) === null ? [] : [words('workbench.nip', { nip })]),
  ];
  return {
    key, name: nameOf(person, context), detail: parts.join(' · '), grade: gradeText(grade, context), range: { low: Number(grade.low), high: Number(grade.high) },
    status: statusText(grade, context), tone: TONE[grade.outlook], tags: tagsOf(person, context),
  };
}

/** How a person is called; who has no name, by the row. */
export function nameOf({ participant: { name, row } }: Pick<GradedPerson, 'participant'>, { words }: RowWords): string {
  return name ?? words('workbench.grades.unnamed', { row });
}

function gradeText({ na, low, high }: GradeReport, { words }: RowWords): string {
  if (na !== null) return formatDecimal(words, na);
  return words('workbench.grades.between', { low: formatDecimal(words, low), high: formatDecimal(words, high) });
}

/** What is certain, with the predicate, the minimum that is missed, or what is still needed. */
function statusText(grade: GradeReport, context: RowWords): string {
  const { words } = context;
  const status = words(`workbench.grades.${grade.outlook}`);
  const what = besideStatus(grade, context);
  return what === null ? status : words('workbench.grades.with', { status, what });
}

function besideStatus(grade: GradeReport, context: RowWords): string | null {
  const { outlook, predicate, hurdles } = grade;
  if (outlook === 'passed') return predicate;
  if (outlook === 'open') return neededText(grade, context);
  if (outlook === 'already-passes') return null;
  const missed = hurdles.filter(({ passed }) => passed === false).map(({ title }) => title);
  return missed.length === 0 ? predicate : context.words('workbench.grades.hurdle', { titles: missed.join(', ') });
}

function neededText({ needed, missing }: GradeReport, { words, settings }: RowWords): string | null {
  if (needed !== null && needed.mark !== null) {
    return words('workbench.grades.needed.mark', { title: needed.mark.title, minimum: formatDecimal(words, needed.mark.minimum) });
  }
  if (needed !== null) {
    return Number(needed.points) === 0 ? words('workbench.grades.needed.hurdle') : words('workbench.grades.needed.points', { points: formatDecimal(words, needed.points) });
  }
  const choice = missing.find((item) => settings.has(item));
  if (choice !== undefined) return words('workbench.grades.waits.setting', { title: settings.get(choice)?.title ?? choice });
  const [only] = missing;
  if (only === undefined) return null;
  return missing.length === 1 ? words('workbench.grades.waits.cell', { item: only }) : words('workbench.grades.waits.cells', { n: formatCount(words, missing.length) });
}

function tagsOf({ participant: { eligibility }, grade, borders, changes }: GradedPerson, context: RowWords): readonly string[] {
  const adjustments = new Set(grade.adjustments.map((adjustment) => adjustmentText(adjustment, context)));
  return [
    ...(eligibility === 'eligible' ? [] : [context.words(`workbench.grades.${eligibility}`)]),
    ...borders.map((border) => borderText(border, context)),
    ...adjustments,
    ...(changes.length === 0 ? [] : [changesText(changes, context)]),
  ];
}

function borderText({ distance, limit }: BorderReport, { words }: RowWords): string {
  const side = Number(distance) === 0 ? 'at' : distance.startsWith('-') ? 'below' : 'above';
  return words(`workbench.grades.border.${side}`, { distance: formatDecimal(words, distance.replace('-', '')), limit: formatDecimal(words, limit) });
}

function adjustmentText({ kind, state }: AdjustmentReport, { words }: RowWords): string {
  const text = words(kind === null ? 'workbench.grades.adjustment.unknown' : `grading.adjustment.${kind}`);
  return state === 'open' ? words('workbench.grades.adjustment.open', { kind: text }) : text;
}
