import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedPack } from '../app/load-pack';
import { compareSummaries } from '../app/surveying/compare-summaries';
import { Survey } from '../app/surveying/survey';
import { toSummary } from '../app/surveying/survey-json';
import { checklistSummarySchema } from '../app/surveying/survey-schema';
import type { ChecklistSummary } from '../app/surveying/survey-schema';
import { CommandError } from './command-error';
import { describeError } from './describe-error';
import { readSource, writeAtomically } from './files';
import { describeSurvey } from './survey-text';
import type { Environment } from './environment';
import type { Invocation } from './arguments';

/** Another year's result is no longer than this. */
const LARGEST_SUMMARY = 256 * 1024 * 1024;

/**
 * `cermat checklist <folder>`: every workbook in it, one by one, added up by unit. Exit code 0 when every one was counted,
 * 1 when some were not.
 *
 * @throws {CommandError} for a folder without workbooks, and for a comparison that cannot be read
 */
export async function runSurvey(invocation: Invocation, pack: LoadedPack, environment: Environment): Promise<number> {
  const { target, out, json, compare, language } = invocation;
  if (out !== null) throw new CommandError('cli.checklist.out-folder', {});
  const before = compare === null ? null : await readOther(compare, invocation, pack, environment);
  const counted = await surveyFolder(target, invocation, pack, environment);
  const summary: ChecklistSummary = before === null || compare === null ? counted : { ...counted, comparison: compareSummaries(counted, before, path.basename(path.resolve(compare))) };
  const text = JSON.stringify(summary, null, 2);
  if (json !== null && json !== '-') await writeAtomically(json, `${text}\n`);
  environment.print(json === '-' ? text : describeSurvey(summary, pack.rules.title[language], language));
  return summary.skipped.length > 0 ? 1 : 0;
}

/** Open, count and forget each workbook; one that cannot be read is noted with its reason. */
async function surveyFolder(folder: string, { language }: Invocation, pack: LoadedPack, environment: Environment): Promise<ChecklistSummary> {
  const files = await workbooksIn(folder);
  if (files.length === 0) throw new CommandError('cli.checklist.no-files', { folder });
  const survey = new Survey(pack, language);
  for (const file of files) {
    try {
      const { bytes } = await readSource(path.join(folder, file));
      survey.add(file, await environment.openWorkbook(bytes).read());
    } catch (error) {
      survey.skip(file, describeError(error, language));
    }
  }
  return toSummary(survey.result(), { tool: environment.tool, pack, folder: path.basename(path.resolve(folder)), language });
}

/** The workbooks below a folder, in a fixed order; files that Excel keeps beside an open workbook are none. */
async function workbooksIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.xlsx$/i.test(entry.name) && !/^(?:~\$|\.)/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** Another year: a folder of workbooks, or the JSON that was made of one. */
async function readOther(compare: string, invocation: Invocation, pack: LoadedPack, environment: Environment): Promise<ChecklistSummary> {
  const info = await stat(compare).catch(() => null);
  if (info === null) throw new CommandError('cli.not-found', { file: compare });
  if (info.isDirectory()) return surveyFolder(compare, invocation, pack, environment);
  const isSmall = info.size <= LARGEST_SUMMARY;
  const summary = isSmall ? checklistSummarySchema.safeParse(await readJson(compare)).data : undefined;
  if (summary === undefined || summary.level !== invocation.level || summary.pack.id !== pack.rules.id) {
    throw new CommandError('cli.checklist.bad-summary', { file: compare, level: invocation.level });
  }
  return summary;
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return null; // What is no JSON is no summary either, and that is told.
  }
}
