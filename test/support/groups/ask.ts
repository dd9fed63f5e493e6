import { auditSnapshot } from '../../../src/app/audit';
import type { Report } from '../../../src/domain/findings';
import { proposeSnapshot } from '../../../src/app/propose-groups';
import type { GroupsAnswer, GroupsOrder, SolverLoader } from '../../../src/app/propose-groups';
import type { Language } from '../../../src/messages';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { loadedPack } from '../packs';
import { snapshotOf } from '../snapshot';
import type { SheetSketch } from '../snapshot';
import { TEST_INPUT, TEST_TOOL } from '../workbench';

export const ORDER: GroupsOrder = { mode: 'propose', seed: '1', groups: null, include: 'everyone', brokenWishes: 'stop' };

/** An answer that is a proposal or says why there is none. */
export type Answered = Extract<GroupsAnswer, { kind: 'answered' }>;

/** Ask for groups over sheets written down in a test. */
export async function ask(sheets: readonly SheetSketch[], order: Partial<GroupsOrder> = {}, language: Language = 'id'): Promise<GroupsAnswer> {
  return askOver(snapshotOf({ sheets }), order, language);
}

export async function askOver(snapshot: WorkbookSnapshot, order: Partial<GroupsOrder> = {}, language: Language = 'id', folder?: string): Promise<GroupsAnswer> {
  return proposeSnapshot(snapshot, { pack: await loadedPack(folder), asOf: null, language, order: { ...ORDER, ...order } });
}

/** {@link ask} where nothing stands in the way of asking. */
export async function answerTo(sheets: readonly SheetSketch[], order: Partial<GroupsOrder> = {}, solver?: SolverLoader): Promise<Answered> {
  const answer = await proposeSnapshot(snapshotOf({ sheets }), { pack: await loadedPack(), asOf: null, language: 'id', order: { ...ORDER, ...order }, solver });
  if (answer.kind === 'stopped') throw new Error(JSON.stringify(answer.reasons));
  return answer;
}

/** Audit sheets written down in a test. */
export async function auditSheets(sheets: readonly SheetSketch[], folder?: string): Promise<Report> {
  return auditSnapshot(snapshotOf({ sheets }), { pack: await loadedPack(folder), input: TEST_INPUT, asOf: null, language: 'id', everyOutcome: false, tool: TEST_TOOL });
}
