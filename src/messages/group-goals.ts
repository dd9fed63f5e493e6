import type { Catalogue } from './message';

/** What a proposal is worth; `<tag>.one` is the text for exactly one. */
export const groupGoalMessages = {
  'groups.certificate.best': {
    id: 'Terbukti terbaik: tidak ada pembagian sah yang lebih baik menurut urutan tujuan di bawah.',
    en: 'Proven best: no legal division is better in the order of the goals below.',
  },
  'groups.certificate.bounded': {
    id: 'Terbaik yang ditemukan; pada {goal} paling jauh {gap} dari batas yang terbukti.',
    en: 'The best found; at most {gap} from the proven bound on {goal}.',
  },
  'groups.certificate.unproven': { id: 'Terbaik yang ditemukan.', en: 'The best found.' },
  'groups.goal.sizes': { id: 'Ukuran kelompok', en: 'Sizes of the groups' },
  'groups.goal.moves': { id: 'Pindah kelompok', en: 'Change of group' },
  'groups.goal.roles': { id: 'Pergantian ketua', en: 'Change of leader' },
  'groups.goal.groups': { id: 'Kelompok tambahan', en: 'Additional groups' },
  'groups.goal-none': { id: 'tidak ada', en: 'none' },
  'groups.goal-perfect': { id: 'sempurna', en: 'perfect' },
  'groups.goal-best': { id: '{amount}; kurang dari itu terbukti tidak mungkin', en: '{amount}; less is proven impossible' },
  'groups.goal-bounded': { id: '{amount}; batas yang terbukti {bound}', en: '{amount}; proven bound {bound}' },
  'groups.count.people': { id: '{n} orang', en: '{n} people' },
  'groups.count.people.one': { id: '{n} orang', en: '{n} person' },
  'groups.count.groups': { id: '{n} kelompok', en: '{n} groups' },
  'groups.count.groups.one': { id: '{n} kelompok', en: '{n} group' },
  'groups.count.leaders': { id: '{n} ketua', en: '{n} leaders' },
  'groups.count.leaders.one': { id: '{n} ketua', en: '{n} leader' },
  'groups.count.kinds': { id: '{n} macam', en: '{n} kinds' },
  'groups.count.kinds.one': { id: '{n} macam', en: '{n} kind' },
  'groups.amount.sizes': { id: '{count} lebih atau kurang dari ukuran yang merata', en: '{count} above or below even sizes' },
  'groups.amount.spread': { id: '{count} lebih atau kurang dari pembagian yang merata', en: '{count} above or below an even share' },
  'groups.amount.gather': { id: '{count} selain yang pertama di tiap kelompok', en: '{count} beyond the first in each group' },
} as const satisfies Catalogue;
