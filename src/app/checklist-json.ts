import type { ChecklistReport, ChecklistScore } from '../domain/findings';
import { formatCellRef } from '../domain/values';
import type { ChecklistJson, ChecklistScoreJson } from './checklist-schema';

/** A worksheet as JSON. */
export function toChecklistJson(checklist: ChecklistReport): ChecklistJson {
  const { level, sheet, respondent, components, actions } = checklist;
  return {
    level, sheet, respondent: { ...respondent }, ...toScoreJson(checklist),
    components: components.map((component) => ({ id: component.id, title: component.title, ...toScoreJson(component) })),
    actions: actions.map(({ code, component, kind, text, coverageGain, scoreGain, cell }) => ({
      code, component, kind, text, coverageGain, scoreGain, cell: cell === null ? null : formatCellRef(cell),
    })),
  };
}

function toScoreJson({ items, applicable, answered, evidenced, completeness, coverage, low, high, score }: ChecklistScore): ChecklistScoreJson {
  return { items, applicable, answered, evidenced, completeness, coverage, low, high, score };
}
