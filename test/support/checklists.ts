import type { ChecklistAction, ChecklistComponentReport, ChecklistReport, ChecklistScore } from '../../src/domain/findings';
import { cellRef } from './report';

export const COMPONENT_TITLES = {
  'strategic-fit': 'Strategic Fit and Management Commitment', 'learning-function': 'Learning Function Organization', learners: 'Learners',
  'knowledge-management': 'Knowledge Management Implementation', 'learning-value-chain': 'Learning Value Chain', 'learning-solutions': 'Learning Solutions',
  'learning-spaces': 'Learning Spaces', 'learners-performance': "Learners' Performance", 'leaders-participation': "Leaders' Participation in Learning Process",
  feedback: 'Feedback',
} as const;

export const COUNTED: ChecklistScore = {
  items: 4, applicable: 4, answered: 4, evidenced: 2, completeness: '100.00', coverage: '50.00', low: '75.00', high: '75.00', score: '75.00',
};
/** Too few answers for one number. */
export const UNSURE: Partial<ChecklistScore> = { answered: 1, evidenced: 1, completeness: '25.00', coverage: '25.00', low: '12.50', high: '87.50', score: null };
/** Every item is answered "Tidak berlaku". */
export const NOT_APPLYING: Partial<ChecklistScore> = { applicable: 0, evidenced: 0, coverage: null, low: null, high: null, score: null };

export function componentOf(id: keyof typeof COMPONENT_TITLES, parts: Partial<ChecklistScore> = {}): ChecklistComponentReport {
  return { id, title: COMPONENT_TITLES[id], ...COUNTED, ...parts };
}

export function actionOf(parts: Partial<ChecklistAction> = {}): ChecklistAction {
  return {
    code: 'I-LRN-1', component: 'learners', kind: 'evidence', text: 'Menyusun dan menjalankan personal development plan.', coverageGain: '4.35', scoreGain: null,
    cell: cellRef('LO Individu!F12'), ...parts,
  };
}

/** A worksheet of three components: one counted, one unsure, one that does not apply. */
export function checklistOf(parts: Partial<ChecklistReport> = {}): ChecklistReport {
  return {
    level: 'individu', title: 'Aktivitas Pemelajar Level Individu', sheet: 'LO Individu',
    respondent: { name: 'Farah Halim', nip: '198001152005012901', unit: 'Bagian Umum', period: '2022', edition: 'lo-2021 1.0.0' },
    ...COUNTED, items: 12, applicable: 8, answered: 9, evidenced: 3, completeness: '75.00', coverage: '37.50', low: '43.75', high: '81.25', score: null,
    components: [componentOf('learners'), componentOf('knowledge-management', UNSURE), componentOf('feedback', NOT_APPLYING)],
    actions: [actionOf()],
    ...parts,
  };
}

/** A worksheet of all ten components with different figures, and an action of every kind. */
export function fullChecklist(parts: Partial<ChecklistReport> = {}): ChecklistReport {
  const ids = Object.keys(COMPONENT_TITLES) as (keyof typeof COMPONENT_TITLES)[];
  const components = ids.map((id, at) => {
    if (at === 4) return componentOf(id, UNSURE);
    const score = (38 + ((at * 37) % 61)).toFixed(2);
    return componentOf(id, { items: 4 + at, applicable: 4 + at, answered: 4 + at, coverage: ((at * 23 + 20) % 97).toFixed(2), score, low: score, high: score });
  });
  const kinds = ['evidence', 'answer', 'do'] as const;
  const actions = Array.from({ length: 12 }, (_, at) => actionOf({
    code: `O-LVC-${at + 1}`, kind: kinds[at % 3] ?? 'do', coverageGain: (5 - at / 4).toFixed(2), scoreGain: at % 3 === 0 ? null : (4 - at / 4).toFixed(2),
    text: at % 2 === 0 ? 'Mengusulkan kebutuhan pembelajaran melalui dialog kinerja individu atau analisis kebutuhan pembelajaran secara berjenjang kepada unit pengelola SDM.' : 'Mengikuti seluruh tahapan evaluasi.',
    cell: at === 11 ? null : cellRef(`LO Organisasi!F${at + 12}`),
  }));
  return checklistOf({ level: 'organisasi', title: 'Aktivitas Pemelajar Level Organisasi', sheet: 'LO Organisasi', components, actions, ...parts });
}
