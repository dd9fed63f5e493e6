import { citationText } from '../../domain/findings';
import type { PackCheck, Rule } from '../../domain/rules';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { WorkbookError } from '../../workbook';
import { examinePack, openPack } from '../load-pack';
import { listPackProblems } from '../pack-problems';
import type { PackProblem } from '../pack-problems';
import type { Bench } from './bench';
import { viewPack } from './pack-view';
import { packFilesFrom } from './packs-files';
import type { PackFileView, PackImportView, PackView, RuleView } from './views';

/** Every pack that can be chosen, the built-in ones first. */
export function listPacks(bench: Bench): Promise<readonly PackView[]> {
  return Promise.resolve([...bench.packs.values()].map((pack) => viewPack(pack, bench.choice.language)));
}

function viewRule({ id, title, severity, scope, source, examples }: Rule, language: Language): RuleView {
  const [citation] = source;
  return {
    id, title: title[language], severity, severityText: say(language, `results.severity.${severity}`),
    scopeText: say(language, `workbench.scope.${scope}`), clause: citationText(citation, language), line: citation.line ?? null, examples: examples.length,
  };
}

/** The rules of the chosen pack, in its order. */
export function listRules(bench: Bench): Promise<readonly RuleView[]> {
  return Promise.resolve(bench.pack.pack.rules.rules.map((rule) => viewRule(rule, bench.choice.language)));
}

function viewImport(pack: PackView | null, check: PackCheck, issues: readonly PackProblem[]): PackImportView {
  const held = check.examples.filter(({ passed }) => passed).length;
  return { pack, issues, examples: { held, total: check.examples.length } };
}

/** A pack that ships with Cermat can only be replaced by another Cermat: whoever sees its name must be able to rely on it. */
function builtInProblem(id: string, language: Language): PackProblem {
  return { severity: 'error', file: 'pack.json', path: '$.id', text: say(language, 'workbench.pack-built-in', { id }) };
}

/**
 * Take in the files of a pack. One that can be used is chosen from then on and takes the place of an imported one of
 * the same id; one with the id of a built-in pack is refused. A pack whose examples do not hold can be used, and is
 * told as an error.
 *
 * @throws {WorkbookError} when the files are no pack at all, or too many or too large
 */
export async function importPack(bench: Bench, files: readonly PackFileView[]): Promise<PackImportView> {
  const { language } = bench.choice;
  const packFiles = packFilesFrom(files);
  const check = examinePack(packFiles, false);
  const { pack } = await openPack(packFiles);
  const issues = listPackProblems(check, language);
  if (pack === null) return viewImport(null, check, issues);
  const { id } = pack.rules;
  if (bench.packs.get(id)?.isBuiltIn === true) return viewImport(null, check, [builtInProblem(id, language), ...issues]);
  const added = { pack, files: packFiles, isBuiltIn: false };
  bench.addPack(added);
  bench.choose({ packId: id });
  return viewImport(viewPack(added, language), check, issues);
}

/**
 * Forget an imported pack; a built-in one is chosen when it was the chosen one.
 *
 * @throws {WorkbookError} for a built-in pack, and for one that is not there
 */
export function removePack(bench: Bench, id: string): Promise<readonly PackView[]> {
  const pack = bench.packs.get(id);
  if (pack === undefined) return Promise.reject(new WorkbookError('workbench.unknown-pack', { pack: id.slice(0, 80) }));
  if (pack.isBuiltIn) return Promise.reject(new WorkbookError('workbench.pack-stays', { title: pack.pack.rules.title[bench.choice.language] }));
  bench.removePack(id);
  return listPacks(bench);
}
