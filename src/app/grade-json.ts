import { formatCellRef } from '../domain/values';
import type { AdjustmentReport, BorderReport, GradeChange, GradeReport, SensitivityReport } from '../domain/findings';
import type { BorderJson, GradeJson, SensitivityJson } from './grade-schema';

/** A grade as the JSON report has it. */
export function toGradeJson(grade: GradeReport): GradeJson {
  const { attendance, nt, al, na, low, high, status, predicate, outlook, hurdles, needed } = grade;
  return {
    attendance, nt, al, na, low, high, status, predicate, outlook,
    hurdles: hurdles.map((hurdle) => ({ ...hurdle })),
    adjustments: grade.adjustments.map(toAdjustmentJson),
    needed: needed === null ? null : { points: needed.points, mark: needed.mark === null ? null : { ...needed.mark } },
  };
}

/** Somebody on a border as the JSON report has it. */
export function toBorderJson({ settings, ...border }: BorderReport): BorderJson {
  return { ...border, settings: [...settings] };
}

/** Who would change as the JSON report has it. */
export function toSensitivityJson({ alternatives }: SensitivityReport): SensitivityJson {
  return { alternatives: alternatives.map(({ id, setting, title, from, to, changed }) => ({ id, setting, title, from, to, changed: changed.map(toChangeJson) })) };
}

function toAdjustmentJson({ cell, ...adjustment }: AdjustmentReport): GradeJson['adjustments'][number] {
  return { ...adjustment, cell: formatCellRef(cell) };
}

function toChangeJson({ from, to, ...whom }: GradeChange): SensitivityJson['alternatives'][number]['changed'][number] {
  return { ...whom, from: { ...from }, to: { ...to } };
}
