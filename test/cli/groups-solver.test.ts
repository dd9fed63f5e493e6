import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { groupsSchema } from '../../src/app/groups-schema';
import type { GroupsJson } from '../../src/app/groups-schema';
import { buildCommand } from '../support/built-command';
import { run, temporaryFolder } from '../support/command-line';
import { HARD_CLASS } from '../support/groups/hard-class';
import { xlsxFrom } from '../support/xlsx-from-sketch';

const files = temporaryFolder();
const workbook = files.at('sulit.xlsx');
let built: string;

beforeAll(async () => {
  writeFileSync(workbook, xlsxFrom({ sheets: HARD_CLASS }));
  built = await buildCommand();
}, 240_000);

async function printedBy(folder: string, ...options: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [path.join(folder, 'cermat.js'), 'groups', workbook, ...options], { cwd: files.at('.') })).stdout;
}

async function proposedBy(folder: string): Promise<GroupsJson> {
  return groupsSchema.parse(JSON.parse(await printedBy(folder, '--json', '-')));
}

test('the built command line proves by the solver what the own search leaves open, and the draw names it', async () => {
  const own = groupsSchema.parse(JSON.parse((await run('groups', workbook, '--json', '-')).printed));
  expect([own.certificate?.kind, own.draw.solver, own.draw.solverMissing]).toEqual(['bounded', null, false]);
  const [helped, again] = [await proposedBy(built), await proposedBy(built)];
  expect(helped).toMatchObject({ certificate: { kind: 'best' }, draw: { solver: expect.stringMatching(/^HiGHS \d+\.\d+\.\d+$/) as unknown, solverMissing: false } });
  expect(again).toEqual(helped);
}, 180_000);

test('without the file of the solver the groups are those of the own search, and the draw says so', async () => {
  expect(readdirSync(built).sort()).toEqual(['cermat.js', 'highs.wasm']);
  copyFileSync(path.join(built, 'cermat.js'), files.at('cermat.js'));
  const [alone, own] = [await proposedBy(files.at('.')), groupsSchema.parse(JSON.parse((await run('groups', workbook, '--json', '-')).printed))];
  expect(alone.draw).toEqual({ ...own.draw, solver: null, solverMissing: true });
  expect([alone.groups, alone.certificate]).toEqual([own.groups, own.certificate]);
  expect((await printedBy(files.at('.'))).replace(/\s+/g, ' ')).toContain('Program pembukti Program pembukti (HiGHS) diperlukan tetapi tidak dapat dijalankan di sini');
}, 180_000);
