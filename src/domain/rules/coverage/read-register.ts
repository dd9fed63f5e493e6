import { IssueLog, childPath } from '../pack-file';
import type { RulePack } from '../pack';
import { readCitation, checkUnique } from '../read-pack-json';
import { readScheme } from '../read-scheme';
import type { ReadScheme } from '../read-scheme';
import { registerSchema } from './register';
import type { CoverageRegister } from './register';

/** Where a pack keeps its register. */
export const COVERAGE_FILE = 'coverage.json';

/** The register of a pack, or null: it has none, or the issues say what is wrong with it. */
export function readRegister(pack: RulePack): ReadScheme<CoverageRegister> {
  const json = pack.schemes.get(COVERAGE_FILE);
  if (json === undefined) return { scheme: null, issues: [] };
  const read = readScheme(registerSchema, json, COVERAGE_FILE);
  if (read.scheme === null) return read;
  const { issues } = checkRegister(read.scheme, pack);
  return { scheme: issues.length === 0 ? read.scheme : null, issues };
}

function checkRegister(register: CoverageRegister, pack: RulePack): IssueLog {
  const log = new IssueLog();
  const documents = new Set(pack.documents.map(({ id }) => id));
  const site = (path: string): Parameters<typeof checkUnique>[1] => ({ file: COVERAGE_FILE, path, log });
  readCitation({ document: register.document, clause: '' }, documents, site('$'));
  checkUnique([...register.requirements, ...register.questions].map(({ id }) => id), site('$.requirements'));
  checkUnique(register.decisions.map(({ id }) => id), site('$.decisions'));
  for (const [index, { source }] of register.decisions.entries()) {
    const path = `${childPath('$.decisions', index)}.source`;
    for (const [at, citation] of source.entries()) readCitation(citation, documents, site(childPath(path, at)));
  }
  for (const [index, { lines }] of register.requirements.entries()) {
    const isBackwards = lines.some((range) => typeof range !== 'number' && range[1] < range[0]);
    if (isBackwards) log.error(COVERAGE_FILE, `${childPath('$.requirements', index)}.lines`, 'coverage.lines-order');
  }
  return log;
}
