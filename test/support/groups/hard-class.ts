import { nipOf } from '../class-sheets';
import type { SheetSketch } from '../snapshot';
import { rosterSheet, wishSheet } from './roster';

/** Unit, education, months of experience, golongan. */
const PEOPLE = `B S2 0 III/c, D S1 24 IV/a, B D3 60 III/a, C SMA 0 III/c, C S1 0 II/c, B S1 0 II/c, D D3 24 III/a, A D3 6 II/c, A D3 0 III/a, A S3 0 II/c,
A S1 6 III/c, A D3 0 IV/a, C SMA 6 III/c, D SMA 24 III/a, A S1 0 II/c, B S1 6 III/c, A S1 6 III/a, E D3 0 II/c, A D3 6 III/c, B D3 0 III/a`;
const TOGETHER = [[17, 9], [16, 4], [5, 1], [19, 11]] as const;
const APART = [[18, 20], [3, 9], [7, 9], [5, 7]] as const;

/** A class of 20 with wishes whose best groups the own search neither reaches nor proves, and the solver does. */
export const HARD_CLASS: readonly SheetSketch[] = [
  rosterSheet(PEOPLE.split(',').map((person) => {
    const [unit = '', pendidikan = '', months, golongan = ''] = person.trim().split(' ');
    return { 'unit-eselon-1': `Unit ${unit}`, pendidikan, 'pengalaman-data': Number(months), golongan };
  })),
  wishSheet([
    ...TOGETHER.map(([one, other]) => ['Bersama', nipOf(one), nipOf(other)]), ...APART.map(([one, other]) => ['Terpisah', nipOf(one), nipOf(other)]),
  ]),
];
