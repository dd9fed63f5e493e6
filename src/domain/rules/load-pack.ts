import type { FactDefinition } from './fact-definition';
import { readJson } from './json-text';
import type { RulePack } from './pack';
import { IssueLog } from './pack-file';
import type { PackFile, PackIssue } from './pack-file';
import type { PackJson } from './pack-schema';
import { PACK_FILE, columnsOf, documentsOf, readPackJson, subjectsOf } from './read-pack-json';
import { PARAMETERS_FILE, readParameters } from './read-parameters';
import { RuleReader } from './read-rule';
import type { Rule } from './rule';
import { readIsoDay } from './value-type';

/** Characters; a rule file has a few thousand. */
const LONGEST_FILE = 1_000_000;
const MOST_FILES = 2000;

/** Files at the top of a pack that are no rules but the data of one context. */
const SCHEME_FILES: ReadonlySet<string> = new Set([
  'grading.json', 'groups.json', 'deliverables.json', 'mentoring.json', 'readiness.json', 'coverage.json', 'document-lint.json',
  'components.json', 'individu.json', 'tim.json', 'organisasi.json', 'links.json',
]);

/** A pack, or null when one of the issues is an error. */
export interface LoadedPack {
  readonly pack: RulePack | null;
  readonly issues: readonly PackIssue[];
}

/**
 * Load a rule pack from the files of its folder: `pack.json`, `parameters.json`, one rule per file in a folder per
 * context, and the data of other contexts (`grading.json`, or any file with a `scheme` at its top). Files that are not
 * JSON are left alone. Everything that is wrong is reported, each with its file and JSON path.
 *
 * @example loadPack([{ path: 'pack.json', text: '{' }], facts).issues[0]?.code // 'rules.json-syntax'
 */
export function loadPack(files: readonly PackFile[], knownFacts: readonly FactDefinition[]): LoadedPack {
  const log = new IssueLog();
  const jsons = readFiles(files, log);
  const packJson = jsons.has(PACK_FILE) ? readPackJson(jsons.get(PACK_FILE), knownFacts, log) : null;
  if (packJson === null) {
    if (!files.some((file) => file.path === PACK_FILE)) log.error(PACK_FILE, '$', 'rules.no-pack-file');
    return { pack: null, issues: log.issues };
  }
  const effective = effectiveOf(packJson);
  const pack = effective === null ? null : assemble(packJson, effective, jsons, knownFacts, log);
  return { pack: log.hasErrors ? null : pack, issues: log.issues };
}

function readFiles(files: readonly PackFile[], log: IssueLog): ReadonlyMap<string, unknown> {
  const jsons = new Map<string, unknown>();
  const candidates = files.filter((file) => file.path.endsWith('.json'));
  if (candidates.length > MOST_FILES) log.error(PACK_FILE, '$', 'rules.too-many-files', { limit: MOST_FILES });
  for (const { path, text } of candidates.slice(0, MOST_FILES)) {
    if (jsons.has(path)) log.error(path, '$', 'rules.duplicate-file');
    else if (text.length > LONGEST_FILE) log.error(path, '$', 'rules.file-too-large', { limit: LONGEST_FILE });
    else {
      const { value, problems } = readJson(text);
      for (const problem of problems) log.error(path, problem.path, problem.code, problem.details);
      if (problems.length === 0) jsons.set(path, value);
    }
  }
  return jsons;
}

function assemble(
  packJson: PackJson, effective: RulePack['effective'], jsons: ReadonlyMap<string, unknown>, knownFacts: readonly FactDefinition[], log: IssueLog,
): RulePack {
  const documents = new Set(packJson.documents.map((document) => document.id));
  const columns = columnsOf(packJson);
  const facts = [...knownFacts, ...columns];
  const parameters = jsons.has(PARAMETERS_FILE) ? readParameters(jsons.get(PARAMETERS_FILE), documents, log) : new Map();
  const vocabulary = { facts, parameters, documents, conditions: new Map(Object.entries(packJson.conditions)) };
  const reader = new RuleReader(packJson.id, effective.from, vocabulary, log);
  const { rules, schemes } = readContexts(jsons, reader, log);
  for (const name of vocabulary.conditions.keys()) {
    if (!reader.usedConditions.has(name)) log.warn(PACK_FILE, `$.conditions.${name}`, 'rules.unused-condition', { name });
  }
  const { id, version, title } = packJson;
  return {
    id, version, title, documents: documentsOf(packJson), effective, columns, subjects: subjectsOf(packJson),
    parameters, rules, schemes, facts,
  };
}

/** Null when its first day does not exist; that has been reported. */
function effectiveOf({ effective }: PackJson): RulePack['effective'] | null {
  const from = readIsoDay(effective.from);
  return from === null ? null : { from, to: effective.to === null ? null : readIsoDay(effective.to) };
}

function readContexts(jsons: ReadonlyMap<string, unknown>, reader: RuleReader, log: IssueLog): { rules: readonly Rule[]; schemes: ReadonlyMap<string, unknown> } {
  const rules = new Map<string, Rule>();
  const schemes = new Map<string, unknown>();
  for (const [path, json] of jsons) {
    if (path === PACK_FILE || path === PARAMETERS_FILE) continue;
    if (SCHEME_FILES.has(path) || hasScheme(json)) schemes.set(path, json);
    else if (!/^[a-z0-9-]+\/[a-z0-9-]+\.json$/.test(path)) log.error(path, '$', 'rules.unknown-file');
    else addRule(reader.read(json, path), rules, log);
  }
  return { rules: [...rules.values()], schemes };
}

function hasScheme(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'scheme' in json && typeof json.scheme === 'string';
}

function addRule(rule: Rule | null, rules: Map<string, Rule>, log: IssueLog): void {
  if (rule === null) return;
  if (rules.has(rule.id)) log.error(rule.file, '$.id', 'rules.duplicate-id', { id: rule.id });
  rules.set(rule.id, rule);
}
