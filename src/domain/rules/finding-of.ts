import { stateCitation } from '../findings';
import type { Finding, Outcome } from '../findings';
import { formatCellRef } from '../values';
import type { CellRef } from '../values';
import { fill, say } from '../../messages';
import type { Localised, MessageValues } from '../../messages';
import type { CompiledRule } from './compile-rules';
import { addressesIn, describeNeed, describeReasons } from './describe-missing';
import { actualText, cellsOfOperand, parameterText } from './describe-operand';
import { Unknown } from './fact';
import type { FactTable } from './fact';
import { assumedIn, decisiveLeaves } from './find-decisive';
import { findMissing, needEither, operandsIn } from './find-missing';
import type { Need, OpenOperand } from './find-missing';
import { leavesOf } from './condition';
import type { Operand } from './condition';
import { PARAMETER_PREFIX } from './read-operand';
import { RowView } from './row-view';
import type { ExplainContext } from './row-view';
import { conditionsOf } from './rule';
import type { Advice, Rule } from './rule';
import { traceCondition } from './trace-conditions';
import { FALSE, TRUE } from './truth';

const PLACEHOLDER = /\{([\w.-]+)\}/g;

type Words = Pick<Finding, 'message' | 'fix'>;

/**
 * One rule on one row, with everything needed to defend the outcome. Slower than the verdict: ask for it only where
 * somebody will read it.
 *
 * @example findingOf(compiled, table, 3, { parameters, facts, language: 'id' }).missing // ['Peserta!M19']
 */
export function findingOf(compiled: CompiledRule, table: FactTable, row: number, context: ExplainContext): Finding {
  const { rule } = compiled;
  const outcome = compiled.outcomeOf(table.rows[row] ?? []);
  const { key, name } = table.subject(row);
  const base = { rule: rule.id, scope: rule.scope, subject: key, name, severity: rule.severity, source: stateCitation(rule.source[0], context.language) };
  const view = new RowView(table, row, context);
  if (outcome === 'error') {
    return { ...base, outcome, cells: [], ...errorWords(rule, context), assumed: [], missing: [], trace: [] };
  }
  const need = outcome === 'undetermined' ? needOf(rule, view) : null;
  return {
    ...base,
    outcome,
    cells: decidingCells(rule, outcome, need, view),
    ...wordsFor(rule, outcome, need, view),
    assumed: [...assumedFor(rule, outcome, view)],
    missing: need === null ? [] : addressesIn(need, view),
    trace: traceOf(rule, outcome, view),
  };
}

/**
 * The smallest questions whose answers could settle an undetermined rule in the subject's favour: make the conditions
 * hold, or make the rule not apply.
 */
export function needOf(rule: Rule, view: RowView): Need | null {
  const holds = findMissing(rule.conditions, TRUE, view);
  return rule.appliesWhen === null ? holds : needEither(holds, findMissing(rule.appliesWhen, FALSE, view), view);
}

/** The facts and settings on the shortest way from a failure to a pass: what the failure is about. */
export function failingOf(rule: Rule, view: RowView): readonly OpenOperand[] {
  const need = findMissing(rule.conditions, TRUE, view, 'anything');
  return need === null ? [] : operandsIn(need);
}

/** The conditions that gave the outcome. */
function decidingConditions(rule: Rule, outcome: Outcome): Rule['conditions'][] {
  if (rule.appliesWhen === null || outcome === 'pass') return [rule.conditions];
  if (outcome === 'not-applicable') return [rule.appliesWhen];
  return [rule.conditions, rule.appliesWhen];
}

/** Every comparison of the rule; those of a condition that did not give the outcome stand aside. */
function traceOf(rule: Rule, outcome: Outcome, view: RowView): Finding['trace'] {
  const deciding = decidingConditions(rule, outcome);
  return conditionsOf(rule).flatMap((condition) => traceCondition(condition, !deciding.includes(condition), view));
}

function assumedFor(rule: Rule, outcome: Outcome, view: RowView): ReadonlySet<string> {
  return new Set(decidingConditions(rule, outcome).flatMap((condition) => [...assumedIn(condition, view)]));
}

function decidingCells(rule: Rule, outcome: Outcome, need: Need | null, view: RowView): readonly CellRef[] {
  const cells = cellsOfAll(decidingOperands(rule, outcome, need, view), view);
  if (need === null || cells.length > 0) return cells;
  // Only a setting is open: the finding still stands on the cells that the rule looked at.
  return cellsOfAll(leavesOf(rule.conditions).flatMap((leaf) => [leaf.fact, leaf.value]), view);
}

function cellsOfAll(operands: readonly Operand[], view: RowView): readonly CellRef[] {
  const cells = operands.filter((operand) => operand.kind === 'fact').flatMap((operand) => cellsOfOperand(operand, view));
  return [...new Map(cells.map((cell) => [formatCellRef(cell), cell])).values()];
}

function decidingOperands(rule: Rule, outcome: Outcome, need: Need | null, view: RowView): readonly Operand[] {
  if (outcome === 'fail') return failingOf(rule, view);
  if (need !== null) return operandsIn(need);
  const decisive = decidingConditions(rule, outcome).flatMap((condition) => decisiveLeaves(condition, view));
  return decisive.flatMap((leaf) => [leaf.fact, leaf.value]);
}

function wordsFor(rule: Rule, outcome: Outcome, need: Need | null, view: RowView): Words {
  const { language } = view.context;
  const title = rule.title[language];
  switch (outcome) {
    case 'fail': return adviseWith(rule.onFail, {}, view);
    case 'undetermined': return undeterminedWords(rule, need, view);
    case 'not-applicable': return { message: say(language, 'rules.not-applicable', { title }), fix: null };
    default: return { message: say(language, 'rules.passes', { title }), fix: null };
  }
}

function undeterminedWords(rule: Rule, need: Need | null, view: RowView): Words {
  const { language } = view.context;
  const reasons = need === null ? '' : describeReasons(need, view);
  const missing = need === null ? '' : describeNeed(need, view);
  if (rule.onUndetermined !== null) return adviseWith(rule.onUndetermined, { reasons, missing }, view);
  return {
    message: say(language, 'rules.undetermined', { title: rule.title[language], reasons }),
    fix: missing === '' ? null : capitalise(say(language, 'rules.undetermined-fix', { missing })),
  };
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function adviseWith(advice: Advice, values: MessageValues, view: RowView): Words {
  return { message: fillAdvice(advice.message, values, view), fix: fillAdvice(advice.fix, values, view) };
}

function fillAdvice(text: Localised, values: MessageValues, view: RowView): string {
  const template = text[view.context.language];
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const found = names.filter((name) => !Object.hasOwn(values, name)).map((name) => [name, placeholderText(name, view)]);
  return fill(template, { ...values, ...Object.fromEntries(found) as MessageValues });
}

function placeholderText(name: string, view: RowView): string {
  const { language } = view.context;
  if (name.startsWith(PARAMETER_PREFIX)) {
    return parameterText(name.slice(PARAMETER_PREFIX.length), view) ?? say(language, 'rules.not-chosen');
  }
  const slot = view.slotOf(name);
  const isUnread = slot instanceof Unknown && slot.code !== 'blank';
  return actualText(name, view) ?? say(language, isUnread ? 'rules.not-known' : 'rules.blank');
}

function errorWords(rule: Rule, { language }: ExplainContext): Words {
  return {
    message: say(language, 'rules.error', { title: rule.title[language] }),
    fix: say(language, 'rules.error-fix', { rule: rule.id }),
  };
}
