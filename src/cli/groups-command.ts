import path from 'node:path';
import { sha256 } from '../app/digest';
import { toGroupsJson } from '../app/groups-json';
import type { GroupsResult } from '../app/groups-json';
import { inspectWorkbook } from '../app/inspect';
import type { LoadedPack } from '../app/load-pack';
import { proposeInspected } from '../app/propose-groups';
import type { GroupsOrder, StopReason } from '../app/propose-groups';
import { planApplying } from '../app/proposing/apply-groups';
import { describeAssumed, describeFailure, describeMoves } from '../app/proposing/sheet-content';
import { describeStop, ProposalWords } from '../app/proposing/words';
import { planGroupsSheet } from '../app/proposing/write-groups';
import { dayFromIso } from '../domain/values';
import { say } from '../messages';
import { RESULT_SHEETS } from '../workbook';
import type { WorkbookSnapshot } from '../workbook';
import { choosePack } from './choose-pack';
import { CommandError } from './command-error';
import { deliver, refuseJsonOverWorkbook } from './deliver';
import { readSource, writeAtomically } from './files';
import { describeGroups } from './groups-text';
import type { Environment, FileWorkbook } from './environment';
import type { Invocation } from './arguments';

const NONE_FOUND = 1;

/**
 * `cermat groups`: exit code 0 when a legal division was found, 1 when there is none or none was found.
 *
 * @throws {CommandError} when nothing can be proposed at all, or the roster cannot be written
 */
export async function runGroups(invocation: Invocation, environment: Environment): Promise<number> {
  const isWriting = invocation.inPlace || invocation.out !== null;
  if (invocation.grouping.apply && !isWriting) throw new CommandError('cli.groups.apply-needs-out', {});
  await refuseJsonOverWorkbook(invocation);
  const pack = await choosePack(invocation, environment);
  const source = await readSource(invocation.target);
  const workbook = environment.openWorkbook(source.bytes);
  const snapshot = await workbook.read();
  const input = { file: path.basename(source.path), sha256: await sha256(source.bytes) };
  const result = await propose(snapshot, pack, invocation, input, environment);
  const cells = invocation.grouping.apply ? await applyToRoster(workbook, snapshot, result, invocation) : null;
  if (isWriting) await writeSheet(workbook, result, invocation, environment);
  const written = await deliver(invocation, source, () => workbook.save());
  await report(result, invocation, environment, written, cells);
  return result.proposal.kind === 'found' ? 0 : NONE_FOUND;
}

function orderOf({ grouping: { repair, seed, groups, withoutIneligible, skipWishes } }: Invocation): GroupsOrder {
  return {
    mode: repair ? 'repair' : 'propose', seed, groups,
    include: withoutIneligible ? 'not-ineligible' : 'everyone', brokenWishes: skipWishes ? 'pass-over' : 'stop',
  };
}

async function propose(
  snapshot: WorkbookSnapshot, pack: LoadedPack, invocation: Invocation, input: GroupsResult['input'], { tool, solver }: Environment,
): Promise<GroupsResult> {
  const { language, asOf } = invocation;
  const order = orderOf(invocation);
  const inspection = inspectWorkbook(snapshot, { pack, asOf, language });
  const answer = await proposeInspected(snapshot, inspection, { pack, asOf, language, order, solver });
  if (answer.kind === 'stopped') throw stopError(answer.reasons, invocation);
  return { ...answer, order, pack, language, input, tool, day: inspection.reference.day };
}

function stopError(reasons: readonly StopReason[], { language }: Invocation): CommandError {
  const [first] = reasons;
  const reason = first === undefined ? '' : describeStop(first, language);
  const areWishes = reasons.every(({ code }) => code.startsWith('groups.wish-'));
  return new CommandError(areWishes ? 'cli.groups.stopped-wishes' : 'cli.groups.stopped', { reason, count: reasons.length });
}

/** Writes Kelompok and Peran into the roster. @returns how many cells changed; null without a proposal. */
async function applyToRoster(workbook: FileWorkbook, snapshot: WorkbookSnapshot, result: GroupsResult, { asOf, language }: Invocation): Promise<number | null> {
  const { proposal, grouping, pack } = result;
  const table = inspectWorkbook(snapshot, { pack, asOf, language }).recognition.tables.get('participants');
  if (proposal.kind !== 'found' || table === undefined) return null;
  const applying = planApplying(snapshot, table, proposal.groups, grouping);
  if (applying.kind === 'refused') {
    throw new CommandError('cli.groups.not-applied', { reason: applying.reasons.map((reason) => describeStop(reason, language)).join(' ') });
  }
  await workbook.apply(applying.plan);
  return applying.cells;
}

async function writeSheet(workbook: FileWorkbook, result: GroupsResult, { asOf, language }: Invocation, environment: Environment): Promise<void> {
  const { pack, input } = result;
  const audit = { pack, asOf, language, input, everyOutcome: false, tool: environment.tool };
  const described = { ...result, day: dayFromIso(environment.today()) };
  await workbook.apply(await planGroupsSheet(await workbook.read(), described, { capabilities: workbook.capabilities, audit }));
}

async function report(result: GroupsResult, invocation: Invocation, environment: Environment, file: string | null, cells: number | null): Promise<void> {
  const { json, language } = invocation;
  const groups = toGroupsJson(result);
  const text = JSON.stringify(groups, null, 2);
  if (json !== null && json !== '-') await writeAtomically(json, `${text}\n`);
  if (json === '-') {
    environment.print(text);
    return;
  }
  const { proposal, grouping, pack } = result;
  const failure = describeFailure(proposal, new ProposalWords(grouping, language), language);
  const moves = proposal.kind === 'found' ? describeMoves(proposal.moves, language) : null;
  const texts = { title: pack.rules.title[language], assumed: grouping.assumed.map(describeAssumed), failure, moves };
  environment.print(`${describeGroups(groups, texts, language)}\n\n${closing(invocation, file, cells)}`);
}

/** What was written, and what was asked for but not done. */
function closing({ language, grouping: { apply } }: Invocation, file: string | null, cells: number | null): string {
  if (file === null) return say(language, 'cli.groups.not-written');
  const values = { file, sheet: RESULT_SHEETS.groups, cells: cells ?? 0 };
  if (cells !== null) return say(language, 'cli.groups.applied', values);
  return say(language, apply ? 'cli.groups.written-not-applied' : 'cli.groups.written', values);
}
