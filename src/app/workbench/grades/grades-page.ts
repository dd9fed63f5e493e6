import { formatDecimal } from '../../../workbook';
import type { Check } from '../checking/check';
import { viewAssumption } from '../findings/finding-view';
import type { GradesPage, GradesQuery } from '../views';
import { viewAlternative } from './alternatives';
import { viewGradeRow } from './grade-row';
import type { GradedPerson, GradesIndex } from './grades-index';

const MOST_ROWS = 500;
const MOST_WORDS = 12;
const LONGEST_SEARCH = 200;

/** One page of graded people with what is to be said of all of them. */
export function pageOfGrades({ report, findings, pack }: Check, index: GradesIndex, query: GradesQuery): GradesPage {
  const matching = chosenPeople(index, query);
  const { from, to } = spanOf(query);
  const assumed = new Set(index.people.flatMap(({ grade }) => grade.assumed));
  return {
    counts: index.counts,
    passMark: passMarkOf(pack.pack.grading?.passMark.parameter, findings),
    rows: matching.slice(from, to).map((person) => viewGradeRow(person, findings)),
    total: matching.length,
    alternatives: (report.sensitivity?.alternatives ?? []).map((alternative) => viewAlternative(alternative, index, findings)),
    assumptions: [...assumed].map((id) => viewAssumption(id, findings)),
  };
}

/** Whom a filter and a search give, in the order of the roster. */
export function chosenPeople(index: GradesIndex, { filter, search }: Pick<GradesQuery, 'filter' | 'search'>): readonly GradedPerson[] {
  return index.matching(filter, wordsOf(search));
}

function wordsOf(search: string): readonly string[] {
  return search.slice(0, LONGEST_SEARCH).toLowerCase().split(/\s+/).filter((word) => word !== '').slice(0, MOST_WORDS);
}

function spanOf({ offset, limit }: GradesQuery): { readonly from: number; readonly to: number } {
  const from = Number.isFinite(offset) ? Math.max(0, Math.floor(offset)) : 0;
  const count = Number.isFinite(limit) ? Math.min(Math.max(0, Math.floor(limit)), MOST_ROWS) : MOST_ROWS;
  return { from, to: from + count };
}

function passMarkOf(id: string | undefined, findings: Check['findings']): GradesPage['passMark'] {
  const setting = findings.settings.get(id ?? '');
  const at = Number(setting?.text ?? NaN);
  if (setting === undefined || !Number.isFinite(at)) return null;
  return { at, text: findings.words('workbench.grades.pass-mark', { title: setting.title, value: formatDecimal(findings.words, setting.text ?? '') }) };
}
