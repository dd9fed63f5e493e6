import type { Condition, LeafCondition } from './condition';
import { childrenOf } from './condition';
import { findComparisonFault } from './comparison-types';
import type { FactDefinition } from './fact-definition';
import { isOperatorName, operatorNames } from './operator';
import { readOperand, readValueOperand } from './read-operand';
import type { OperandSite } from './read-operand';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';
import type { RulesTag } from '../../messages/rules';
import type { Vocabulary } from './vocabulary';

const DEEPEST = 50;
const MOST_NODES = 1000;
const SHAPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['all', ['all', 'name']], ['any', ['any', 'name']], ['not', ['not', 'name']],
  ['condition', ['condition', 'name']], ['fact', ['fact', 'operator', 'value', 'path', 'name']],
]);

interface Measure {
  readonly depth: number;
  readonly nodes: number;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(raw: unknown): raw is Fields {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/**
 * Reads the conditions of the rules of one scope: json-rules-engine's format, with every name, operator and type
 * checked. At most 50 levels and 1,000 comparisons and groups, shared conditions written out.
 */
export class ConditionReader {
  private readonly shared = new Map<string, Condition | null>();
  private readonly open: string[] = [];
  private readonly measures = new Map<Condition, Measure>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly facts: ReadonlyMap<string, FactDefinition>,
    private readonly log: IssueLog,
  ) {}

  /** The names of shared conditions that were asked for. */
  get usedNames(): Iterable<string> {
    return this.shared.keys();
  }

  /** A whole condition; its root must be a group, as in json-rules-engine. Null when it has an error. */
  readRoot(raw: unknown, file: string, path: string): Condition | null {
    if (raw === undefined) return this.refuse(file, path, 'rules.missing-key', { key: path.split('.').at(-1) ?? path });
    if (isFields(raw) && Object.hasOwn(raw, 'fact')) return this.refuse(file, path, 'rules.root-is-leaf');
    const condition = this.read(raw, file, path, 1);
    if (condition === null) return null;
    const { depth, nodes } = this.measure(condition);
    if (depth > DEEPEST) return this.refuse(file, path, 'rules.condition-too-deep', { limit: DEEPEST });
    if (nodes > MOST_NODES) return this.refuse(file, path, 'rules.condition-too-large', { limit: MOST_NODES });
    return condition;
  }

  private read(raw: unknown, file: string, path: string, depth: number): Condition | null {
    if (this.log.isFull(file)) return null;
    if (depth > DEEPEST) return this.refuse(file, path, 'rules.condition-too-deep', { limit: DEEPEST });
    if (!isFields(raw)) return this.refuse(file, path, 'rules.condition-shape');
    const kinds = [...SHAPES.keys()].filter((key) => Object.hasOwn(raw, key));
    const [kind] = kinds;
    const isClear = this.hasKnownKeys(raw, kind, file, path);
    if (kind === undefined || kinds.length > 1) return this.refuse(file, path, 'rules.condition-shape');
    const condition = this.readShape(kind, raw, { file, path, depth });
    return isClear ? condition : null;
  }

  private readShape(kind: string, raw: Fields, at: { file: string; path: string; depth: number }): Condition | null {
    const path = childPath(at.path, kind);
    if (kind === 'fact') return this.readLeaf(raw, at.file, at.path);
    if (kind === 'condition') return this.readShared(raw[kind], at.file, path);
    if (kind === 'not') {
      const condition = this.read(raw[kind], at.file, path, at.depth + 1);
      return condition === null ? null : { kind: 'not', condition };
    }
    return this.readGroup(kind === 'all' ? 'all' : 'any', raw[kind], { ...at, path });
  }

  private readGroup(kind: 'all' | 'any', raw: unknown, at: { file: string; path: string; depth: number }): Condition | null {
    if (!Array.isArray(raw) || raw.length === 0) return this.refuse(at.file, at.path, 'rules.empty-condition', { kind });
    if (raw.length > MOST_NODES) return this.refuse(at.file, at.path, 'rules.condition-too-large', { limit: MOST_NODES });
    const conditions: Condition[] = [];
    for (const [index, item] of raw.entries()) {
      const condition = this.read(item, at.file, childPath(at.path, index), at.depth + 1);
      if (condition !== null) conditions.push(condition);
    }
    return conditions.length === raw.length ? { kind, conditions } : null;
  }

  private readShared(name: unknown, file: string, path: string): Condition | null {
    if (typeof name !== 'string' || !this.vocabulary.conditions.has(name)) {
      const suggestion = this.log.suggest(file, String(name), this.vocabulary.conditions.keys());
      return this.refuse(file, path, 'rules.unknown-condition', { name: String(name), suggestion });
    }
    if (this.open.includes(name)) {
      return this.refuse(file, path, 'rules.circular-condition', { names: [...this.open, name].join(' → ') });
    }
    if (this.open.length > DEEPEST) return this.refuse(file, path, 'rules.condition-too-deep', { limit: DEEPEST });
    const known = this.shared.get(name);
    if (known !== undefined) return known;
    this.open.push(name);
    const condition = this.readRoot(this.vocabulary.conditions.get(name), 'pack.json', childPath('$.conditions', name));
    this.open.pop();
    this.shared.set(name, condition);
    return condition;
  }

  private readLeaf(raw: Fields, file: string, path: string): LeafCondition | null {
    const site: OperandSite = { vocabulary: this.vocabulary, facts: this.facts, log: this.log, file };
    const fact = readOperand(raw['fact'], raw['path'], path, site);
    const value = readValueOperand(raw['value'], childPath(path, 'value'), site);
    const operator = this.readOperator(raw['operator'], file, childPath(path, 'operator'));
    if (fact === null || value === null || operator === null) return null;
    const leaf: LeafCondition = { kind: 'leaf', fact, operator, value };
    const fault = findComparisonFault(leaf, fact.kind === 'fact' ? (this.facts.get(fact.id) ?? null) : null);
    return fault === null ? leaf : this.refuse(file, path, fault.code, fault.details);
  }

  private readOperator(raw: unknown, file: string, path: string): LeafCondition['operator'] | null {
    if (typeof raw === 'string' && isOperatorName(raw)) return raw;
    if (raw === undefined) return this.refuse(file, path, 'rules.missing-key', { key: 'operator' });
    const operator = String(raw).slice(0, 60);
    if (operator.includes(':')) return this.refuse(file, path, 'rules.operator-decorator', { operator });
    const suggestion = this.log.suggest(file, operator, operatorNames);
    return this.refuse(file, path, 'rules.unknown-operator', { operator, suggestion, operators: operatorNames.join(', ') });
  }

  private hasKnownKeys(raw: Fields, kind: string | undefined, file: string, path: string): boolean {
    const known = (kind === undefined ? null : SHAPES.get(kind)) ?? [...SHAPES.values()].flat();
    const unknown = Object.keys(raw).filter((key) => !known.includes(key) && !SHAPES.has(key));
    for (const key of unknown) {
      const suggestion = this.log.suggest(file, key, known);
      this.log.error(file, childPath(path, key), 'rules.unknown-key', { key: key.slice(0, 60), suggestion });
    }
    return unknown.length === 0;
  }

  private measure(condition: Condition): Measure {
    const known = this.measures.get(condition);
    if (known !== undefined) return known;
    let [depth, nodes] = [0, 1];
    for (const child of childrenOf(condition)) {
      const below = this.measure(child);
      depth = Math.max(depth, below.depth);
      nodes = Math.min(nodes + below.nodes, MOST_NODES + 1);
    }
    const measure = { depth: depth + 1, nodes };
    this.measures.set(condition, measure);
    return measure;
  }

  private refuse(file: string, path: string, code: RulesTag, details: Record<string, string | number> = {}): null {
    this.log.error(file, path, code, details);
    return null;
  }
}
