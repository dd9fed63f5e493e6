import { addSheets } from './add-sheets';
import { answer } from './answer';
import { askFindings, askMissing, askMore, askWhy } from './asking';
import type { WorkbenchEnvironment } from './bench-environment';
import { askExplanation, askGrades } from './grades/grades-actions';
import { previewExplanations, writeExplanations } from './grades/write-explanations';
import { applyGroups, moveOnBoard, proposeGroupsOnBoard, viewGroups, writeGroups } from './groups/groups-actions';
import { inOrder } from './in-order';
import { forgetMapping, ignoreSheet, redraftMapping, saveMapping, showMapping } from './mapping-actions';
import { importPack, listPacks, listRules, removePack } from './packs-actions';
import { viewPage } from './page';
import { checkWorkbook, readWorkbook, refreshWorkbook } from './reading';
import { saveSettings, trySetting, viewSettings } from './settings-actions';
import type { Answer } from './views';
import type { Workbench } from './workbench';
import { WorkingBench } from './working-bench';
import { clearResults, undoLast, writeResults } from './writing';

/**
 * A workbench over one workbook. Calls are answered one at a time, in the order in which they came; only `cancel`
 * overtakes. Nothing is read before the first call.
 *
 * @example const workbench = createWorkbench({ host, tool, builtInPacks, input }); await workbench.read();
 */
export function createWorkbench(environment: WorkbenchEnvironment): Workbench {
  const queue = inOrder();
  let opened: WorkingBench | null = null;
  const language = (): 'id' | 'en' => opened?.choice.language ?? environment.choice?.language ?? 'id';
  const ask: Ask = (work) => queue(() => answer(language, async () => {
    opened ??= await WorkingBench.open(environment);
    return work(opened);
  }));
  return {
    ...workbookMethods(ask), ...groupMethods(ask), ...setUpMethods(ask),
    cancel: () => {
      opened?.stoppable.stop();
      return Promise.resolve();
    },
  };
}

/** Runs work on the bench when its turn comes, and answers for it. */
type Ask = <T>(work: (bench: WorkingBench) => Promise<T>) => Promise<Answer<T>>;

type GroupMethod = 'groups' | 'propose' | 'moveOnBoard' | 'writeGroups' | 'applyGroups';

type SetUpMethod =
  | 'mapping' | 'redraft' | 'saveMapping' | 'ignoreSheet' | 'forgetMapping' | 'addSheets'
  | GroupMethod
  | 'settings' | 'trySetting' | 'saveSettings' | 'packs' | 'rules' | 'importPack' | 'removePack';

/** Reading, checking, asking and writing. */
function workbookMethods(ask: Ask): Omit<Workbench, SetUpMethod | 'cancel'> {
  return {
    choose: (choice) => ask((bench) => {
      bench.choose(choice);
      return Promise.resolve(bench.choice);
    }),
    read: (progress) => ask((bench) => readWorkbook(bench, progress)),
    refresh: (changes) => ask((bench) => refreshWorkbook(bench, changes)),
    check: (progress) => ask((bench) => checkWorkbook(bench, progress)),
    findings: (query) => ask((bench) => askFindings(bench, query)),
    moreOf: (query, key) => ask((bench) => askMore(bench, query, key)),
    why: (findingId) => ask((bench) => askWhy(bench, findingId)),
    missing: (limit) => ask((bench) => askMissing(bench, limit)),
    grades: (query) => ask((bench) => askGrades(bench, query)),
    explain: (key) => ask((bench) => askExplanation(bench, key)),
    previewExplanations: (people) => ask((bench) => previewExplanations(bench, people)),
    writeExplanations: (people) => ask((bench) => writeExplanations(bench, people)),
    write: (options, progress) => ask((bench) => writeResults(bench, options, progress)),
    undo: () => ask(undoLast),
    clear: () => ask(clearResults),
    page: (sheet, fromRow, count) => ask(async (bench) => viewPage(await bench.snapshot(), sheet, fromRow, count, bench.choice.language)),
  };
}

/** The board of groups. */
function groupMethods(ask: Ask): Pick<Workbench, GroupMethod> {
  return {
    groups: () => ask(viewGroups),
    propose: (order, progress) => ask((bench) => proposeGroupsOnBoard(bench, order, progress)),
    moveOnBoard: (move) => ask((bench) => moveOnBoard(bench, move)),
    writeGroups: () => ask(writeGroups),
    applyGroups: () => ask(applyGroups),
  };
}

/** How the workbook is read and by which rules. */
function setUpMethods(ask: Ask): Pick<Workbench, Exclude<SetUpMethod, GroupMethod>> {
  return {
    mapping: (sheet, kind) => ask((bench) => showMapping(bench, sheet, kind)),
    redraft: (draft) => ask((bench) => redraftMapping(bench, draft)),
    saveMapping: (draft) => ask((bench) => saveMapping(bench, draft)),
    ignoreSheet: (sheet, isIgnored) => ask((bench) => ignoreSheet(bench, sheet, isIgnored)),
    forgetMapping: () => ask(forgetMapping),
    addSheets: (kind) => ask((bench) => addSheets(bench, kind)),
    settings: () => ask(viewSettings),
    trySetting: (change) => ask((bench) => trySetting(bench, change)),
    saveSettings: (changes) => ask((bench) => saveSettings(bench, changes)),
    packs: () => ask(listPacks),
    rules: () => ask(listRules),
    importPack: (files) => ask((bench) => importPack(bench, files)),
    removePack: (id) => ask((bench) => removePack(bench, id)),
  };
}
