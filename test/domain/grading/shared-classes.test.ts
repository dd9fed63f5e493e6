import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gradeClass } from '../../../src/domain/grading';
import type { GradedClass } from '../../../src/domain/grading';
import { nipKey, parseGroup } from '../../../src/domain/values';
import type { TableView } from '../../../src/domain/values';
import { XlsxHost } from '../../../src/hosts/xlsx';
import { recognise } from '../../../src/workbook/recognise';
import { kapParameters, kapScheme, kapSubjects } from '../../support/grading/kap';

interface Expected {
  readonly participants: readonly { readonly nip: string; readonly group: string; readonly grade: { readonly attendance: string; readonly al: string; readonly na: string | null } }[];
}

const folder = path.join(__dirname, '../../fixtures/workbooks');

async function gradeWorkbook(name: string): Promise<{ roster: TableView; graded: GradedClass }> {
  const { tables } = recognise(await new XlsxHost(readFileSync(path.join(folder, `${name}.xlsx`))).read());
  const roster = tables.get('participants')!;
  const people = Array.from({ length: roster.length }, (_, rosterRow) => {
    const group = parseGroup(roster.cell(rosterRow, 'kelompok'));
    return { key: nipKey(roster.cell(rosterRow, 'nip')) ?? `baris-${rosterRow}`, group: group.kind === 'known' ? group.value : null, rosterRow };
  });
  const graded = gradeClass({
    scheme: kapScheme, subjects: kapSubjects, parameters: kapParameters(), roster, people, schedule: tables.get('schedule') ?? null,
    attendance: tables.get('attendance') ?? null, activityScores: tables.get('activity-scores') ?? null,
    actionLearning: tables.get('action-learning') ?? null, date1904: false, language: 'id',
  });
  return { roster, graded };
}

describe.each(['kelas-30', 'kelas-48-berantakan'])('the class workbook %s, made by others', (name) => {
  const { participants } = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8')) as Expected;

  test('attendance, AL and NA of everybody', async () => {
    const { roster, graded } = await gradeWorkbook(name);
    const found = graded.grades.map((grade, i) => ({ nip: nipKey(roster.cell(i, 'nip')), attendance: grade?.attendance, al: grade?.al, na: grade?.na }));
    expect(found).toEqual(participants.map(({ nip, grade }) => ({ nip, attendance: grade.attendance, al: grade.al, na: grade.na })));
  });

  test('only blank marks keep a grade open, and every one is named', async () => {
    const { graded } = await gradeWorkbook(name);
    const open = graded.grades.filter((grade) => grade?.status === 'belum-lengkap');
    expect(open).toHaveLength(2);
    expect(graded.problems.map(({ code }) => code)).toEqual(['grading.marks-blank', 'grading.marks-blank']);
    for (const grade of open) expect(grade?.missing).toEqual([expect.stringMatching(/^'Nilai (Aktivitas|Tugas)'![C-E]\d+$/)]);
  });
});
