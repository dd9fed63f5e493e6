import type { Operand } from './condition';
import type { FactDefinition } from './fact-definition';
import type { Scalar } from './fact';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';
import type { RulesTag } from '../../messages/rules';
import type { Vocabulary } from './vocabulary';

/** Where an operand is read: the names it may use, and where problems go. */
export interface OperandSite {
  readonly vocabulary: Vocabulary;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly log: IssueLog;
  readonly file: string;
}

/** Facts of this prefix are parameters. */
export const PARAMETER_PREFIX = 'param.';

const LONGEST_LIST = 1000;
const PICK = /^\$(?:\[(\d{1,3})\])?$/;

/** The left side of a comparison, or a `{ "fact": … }` on its right. `path` belongs to the object that holds both. */
export function readOperand(id: unknown, pick: unknown, path: string, site: OperandSite): Operand | null {
  const factPath = childPath(path, 'fact');
  if (typeof id !== 'string') return refuse(site, factPath, 'rules.invalid-type', { expected: 'string' });
  if (id.startsWith(PARAMETER_PREFIX)) return readParameter(id.slice(PARAMETER_PREFIX.length), pick, path, site);
  const fact = site.facts.get(id);
  if (fact === undefined) return refuseFact(id, factPath, site);
  if (pick !== undefined) return refuse(site, childPath(path, 'path'), 'rules.path-on-fact', { fact: id });
  return { kind: 'fact', id, type: fact.type };
}

/** The right side: another fact, a parameter, a text, yes or no, or a list of texts. Never a number. */
export function readValueOperand(raw: unknown, path: string, site: OperandSite): Operand | null {
  if (raw === undefined) return refuse(site, path, 'rules.missing-key', { key: 'value' });
  if (Array.isArray(raw)) return readList(raw, path, site);
  if (typeof raw !== 'object' || raw === null) return readLiteral(raw, path, site);
  const surplus = Object.keys(raw).filter((key) => key !== 'fact' && key !== 'path');
  for (const key of surplus) {
    site.log.error(site.file, childPath(path, key), 'rules.unknown-key', {
      key: key.slice(0, 60), suggestion: site.log.suggest(site.file, key, ['fact', 'path']),
    });
  }
  const { fact, path: pick } = raw as { readonly fact?: unknown; readonly path?: unknown };
  return surplus.length > 0 ? null : readOperand(fact, pick, path, site);
}

function readLiteral(raw: unknown, path: string, site: OperandSite): Operand | null {
  if (typeof raw === 'number') return refuse(site, path, 'rules.number-in-condition', { value: raw });
  if (typeof raw === 'string' || typeof raw === 'boolean') return { kind: 'literal', value: raw };
  return refuse(site, path, 'rules.value-shape');
}

function readList(raw: readonly unknown[], path: string, site: OperandSite): Operand | null {
  if (raw.length === 0 || raw.length > LONGEST_LIST) return refuse(site, path, 'rules.list-length', { limit: LONGEST_LIST });
  const value: Scalar[] = [];
  for (const [index, item] of raw.entries()) {
    const literal = readLiteral(item, childPath(path, index), site);
    if (literal?.kind === 'literal' && typeof literal.value === 'string') value.push(literal.value);
    else if (literal !== null) return refuse(site, childPath(path, index), 'rules.value-shape');
  }
  return value.length === raw.length ? { kind: 'literal', value } : null;
}

function readParameter(id: string, pick: unknown, path: string, site: OperandSite): Operand | null {
  const definition = site.vocabulary.parameters.get(id);
  if (definition === undefined) {
    const suggestion = site.log.suggest(site.file, id, site.vocabulary.parameters.keys());
    return refuse(site, childPath(path, 'fact'), 'rules.unknown-parameter', { parameter: id.slice(0, 60), suggestion });
  }
  const { type } = definition;
  if (pick === undefined) return { kind: 'parameter', id, type, index: null };
  const found = typeof pick === 'string' ? PICK.exec(pick) : null;
  if (found === null || (type !== 'ratio' && type !== 'list')) {
    return refuse(site, childPath(path, 'path'), 'rules.path-shape', { path: String(pick).slice(0, 60) });
  }
  return { kind: 'parameter', id, type, index: found[1] === undefined ? null : Number(found[1]) };
}

function refuseFact(id: string, path: string, site: OperandSite): null {
  const other = site.vocabulary.facts.find((fact) => fact.id === id);
  if (other !== undefined) return refuse(site, path, 'rules.fact-of-other-scope', { fact: id, scope: other.scope });
  const suggestion = site.log.suggest(site.file, id, site.facts.keys());
  return refuse(site, path, 'rules.unknown-fact', { fact: id.slice(0, 60), suggestion });
}

function refuse(site: OperandSite, path: string, code: RulesTag, details: Record<string, string | number> = {}): null {
  site.log.error(site.file, path, code, details);
  return null;
}
