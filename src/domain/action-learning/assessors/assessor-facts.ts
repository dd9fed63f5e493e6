import { plainDecimal } from '../../grading';
import { Readings } from '../../rules';
import type { Slot } from '../../rules';
import { formatCellRef } from '../../values';
import type { CellRef } from '../../values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import type { GroupFact, GroupFacts } from '../group-table';
import { marksOf, openGap } from './read-assessment';
import type { AssessedGroup, CriterionMarks } from './read-assessment';

/** Nobody reads more addresses than this. */
const MOST_NAMED = 100;

/**
 * How many assessed a group, and how far two of them are apart where no third one has looked.
 *
 * @param usualGap the difference up to which nobody has to look, for the words; null: not settled
 */
export function assessorFacts(assessed: AssessedGroup | null, usualGap: number | null, language: Language): GroupFacts {
  if (assessed === null) return {};
  const criteria = assessed.criteria.map(({ title }, index): Criterion => {
    const marks = marksOf(assessed, index);
    return { title: title[language], marks, gap: openGap(marks) };
  });
  return {
    penilai: countAssessors(assessed),
    'selisih-penilai': widestGap(criteria, usualGap),
    'kriteria-berselisih': { slot: describeCriteria(beyond(criteria, usualGap ?? 0), language), cells: [] },
  };
}

/** Who has given a mark counts; a row without a name may be anybody's, and one without a mark may still get one. */
function countAssessors({ assessors }: AssessedGroup): GroupFact {
  const hasMarked = ({ marks, rows }: AssessedGroup['assessors'][number]): boolean => rows.length > 1 || marks.some((mark) => mark !== null);
  const certain = assessors.filter((one) => one.name !== null && hasMarked(one));
  const waiting = assessors.filter((one) => one.name === null || !hasMarked(one));
  const low = Math.max(certain.length, assessors.some(hasMarked) ? 1 : 0);
  const firstCells = (list: typeof assessors): readonly CellRef[] => list.slice(0, MOST_NAMED).flatMap(({ cells: [first] }) => first ?? []);
  return { slot: between(low, certain.length + waiting.length), cells: firstCells([...waiting, ...certain]), open: firstCells(waiting) };
}

interface Criterion {
  readonly title: string;
  readonly marks: CriterionMarks;
  readonly gap: readonly [low: number, high: number];
}

/** The widest difference; it stands on the cells of every criterion beyond what is usual, else of the widest one. */
function widestGap(criteria: readonly Criterion[], usual: number | null): GroupFact {
  const low = Math.max(0, ...criteria.map(({ gap }) => gap[0]));
  const high = Math.max(0, ...criteria.map(({ gap }) => gap[1]));
  const open = criteria.filter(({ gap }) => gap[0] < gap[1]).flatMap(({ marks }) => marks.open);
  const apart = beyond(criteria, usual ?? low);
  const deciding = apart.length > 0 ? apart : criteria.filter(({ gap }) => gap[0] === low);
  const cells = low === high || apart.length > 0 ? deciding.flatMap(({ marks }) => cellsOf(marks)) : open;
  return { slot: between(low, high), cells: cells.slice(0, MOST_NAMED), open: open.slice(0, MOST_NAMED) };
}

/** Criteria whose marks are further apart for certain. */
function beyond(criteria: readonly Criterion[], usual: number): readonly Criterion[] {
  return criteria.filter(({ gap }) => gap[0] > usual);
}

function cellsOf({ given }: CriterionMarks): readonly CellRef[] {
  return given.map(({ cell }) => cell);
}

function between(low: number, high: number): Slot {
  return low === high ? low : new Readings([low, high], true);
}

/** Criteria with both marks where they stand: "Kesesuaian model: 58 (C4) dan 85 (C5)"; a dash for none. */
function describeCriteria(criteria: readonly Criterion[], language: Language): string {
  const and = ` ${say(language, 'rules.and')} `;
  return criteria.map(({ title, marks }) => `${title}: ${marks.given.map((one) => describeMark(one, language)).join(and)}`).join('; ') || '–';
}

function describeMark({ mark, cell }: CriterionMarks['given'][number], language: Language): string {
  return `${plainDecimal(mark).replace('.', say(language, 'results.decimal-mark'))} (${formatCellRef(cell)})`;
}
