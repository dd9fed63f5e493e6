import type { Score, WorksheetSet } from '../../domain/checklists';
import { answersByActivity, nextActions, scoreAnswers, scoredItems, scoringPolicy, shorten } from '../../domain/checklists';
import type { GivenAnswer, NextAction, ScoringPolicy } from '../../domain/checklists';
import type { ChecklistAction, ChecklistReport, ChecklistScore, Respondent } from '../../domain/findings';
import { cellsIn, exact, formatExact } from '../../domain/values';
import type { CellRef, Exact, TableView } from '../../domain/values';
import type { Parameters } from '../../domain/rules';
import type { Language } from '../../messages';
import type { ReadWorksheet } from './worksheet-problems';

/** Stands in where a setting is open: counts do not depend on it, and scores are left out. */
const NO_SCALE: ScoringPolicy = { values: { belum: exact(0), sebagian: exact(0), sudah: exact(0) }, weights: new Map(), leastAnswered: exact(100) };

/** Counts and scores of one worksheet, whole and by component, and what would lift them. Linear in activities. */
export function reportWorksheet({ worksheet, table, given, language }: ReadWorksheet, set: WorksheetSet, parameters: Parameters, respondent: Respondent): ChecklistReport {
  const { level, title } = worksheet;
  const { whole, components } = scoreWorksheet(given.answers, { worksheet, set, parameters });
  const policy = scoringPolicy(set, parameters);
  const write = (score: Score): ChecklistScore => writeScore(score, policy !== null);
  const actions = nextActions(scoredItems(worksheet), given.answers, answersByActivity(given.answers), policy);
  return {
    level, title: title[language], sheet: table.sheet, respondent, ...write(whole),
    components: set.components.flatMap(({ id, title: name }) => {
      const score = components.get(id);
      return score === undefined ? [] : [{ id, title: name[language], ...write(score) }];
    }),
    actions: actions.map((action) => writeAction(action, table, language)),
  };
}

/** The scores of answers under the settings in force. */
export function scoreWorksheet(
  answers: readonly GivenAnswer[], { worksheet, set, parameters }: { readonly worksheet: ReadWorksheet['worksheet']; readonly set: WorksheetSet; readonly parameters: Parameters },
): ReturnType<typeof scoreAnswers> {
  return scoreAnswers(scoredItems(worksheet), answersByActivity(answers), scoringPolicy(set, parameters) ?? NO_SCALE);
}

function writeScore({ items, applicable, answered, evidenced, completeness, coverage, low, high, value }: Score, isScaled: boolean): ChecklistScore {
  return {
    items, applicable, answered, evidenced, completeness: decimal(completeness), coverage: decimal(coverage),
    low: isScaled ? decimal(low) : null, high: isScaled ? decimal(high) : null, score: isScaled ? decimal(value) : null,
  };
}

function writeAction({ answer, kind, coverageGain, scoreGain }: NextAction, table: TableView, language: Language): ChecklistAction {
  const { question } = answer;
  return {
    code: question.code, component: question.item.component, kind, text: shorten(question.text[language]),
    coverageGain: formatExact(coverageGain, 2), scoreGain: decimal(scoreGain), cell: cellFor(answer, kind, table),
  };
}

function cellFor({ rows: [row] }: GivenAnswer, kind: ChecklistAction['kind'], table: TableView): CellRef | null {
  if (row === undefined) return null;
  return cellsIn(table, row.position, [kind === 'evidence' ? 'bukti' : 'status'])[0] ?? null;
}

function decimal(value: Exact | null): string | null {
  return value === null ? null : formatExact(value, 2);
}
