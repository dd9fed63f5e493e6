import type { Citation } from '../findings';
import { readExampleSlot } from './example-slot';
import type { Slot } from './fact';
import type { FactDefinition } from './fact-definition';
import { ruleSchema } from './pack-schema';
import type { ExampleJson, RuleJson } from './pack-schema';
import type { ParameterValue } from './parameter-definition';
import { readParameterValue } from './parameter-grammar';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';
import { ConditionReader } from './read-condition';
import { readCitation, readDay } from './read-pack-json';
import type { JsonSite } from './read-pack-json';
import { PARAMETER_PREFIX } from './read-operand';
import { reportSchemaIssues } from './report-schema-issues';
import { reportRuleFaults } from './rule-faults';
import type { Rule, RuleExample } from './rule';
import { factsForScope } from './vocabulary';
import type { Vocabulary } from './vocabulary';

/** Reads the rule files of one pack. */
export class RuleReader {
  private readonly scopes = new Map<string, { facts: ReadonlyMap<string, FactDefinition>; conditions: ConditionReader }>();

  constructor(
    private readonly packId: string,
    private readonly effectiveFrom: number,
    private readonly vocabulary: Vocabulary,
    private readonly log: IssueLog,
  ) {}

  /** Names of the shared conditions that some rule used. */
  get usedConditions(): ReadonlySet<string> {
    return new Set([...this.scopes.values()].flatMap(({ conditions }) => [...conditions.usedNames]));
  }

  /** The rule of a file; null, with issues, when it cannot be used. */
  read(json: unknown, file: string): Rule | null {
    const parsed = ruleSchema.safeParse(json);
    if (!parsed.success) {
      reportSchemaIssues(parsed.error.issues, json, file, '$', this.log);
      return null;
    }
    const site = { file, path: '$', log: this.log };
    this.checkId(parsed.data.id, file);
    const reviewedOn = readDay(parsed.data.reviewedOn, { ...site, path: '$.reviewedOn' });
    const rule = reviewedOn === null ? null : this.build(parsed.data, reviewedOn, site);
    if (rule !== null) reportRuleFaults(rule, this.scope(rule.scope).facts, this.vocabulary, this.log);
    return rule;
  }

  private build(json: RuleJson, reviewedOn: number, site: JsonSite): Rule | null {
    const { facts, conditions: reader } = this.scope(json.scope);
    const conditions = reader.readRoot(json.conditions, site.file, '$.conditions');
    const appliesWhen = json.appliesWhen === undefined ? null : reader.readRoot(json.appliesWhen, site.file, '$.appliesWhen');
    const isBroken = conditions === null || (json.appliesWhen !== undefined && appliesWhen === null);
    const examples = json.examples.map((example, index) =>
      this.readExample(example, facts, reviewedOn, { ...site, path: childPath('$.examples', index) }));
    const source = this.readSources(json, site);
    if (isBroken || source === null) return null;
    const { id, title, scope, severity, onFail, onUndetermined } = json;
    const context = id.split('/')[1] ?? '';
    return {
      id, context, title, scope, severity, source, reviewedOn, appliesWhen, conditions, onFail,
      onUndetermined: onUndetermined ?? null, examples, file: site.file,
    };
  }

  private readSources(json: RuleJson, site: JsonSite): readonly [Citation, ...Citation[]] | null {
    const [first, ...others] = json.source.map((source, index) =>
      readCitation(source, this.vocabulary.documents, { ...site, path: childPath('$.source', index) }));
    return first === undefined ? null : [first, ...others];
  }

  private readExample(json: ExampleJson, facts: ReadonlyMap<string, FactDefinition>, reviewedOn: number, site: JsonSite): RuleExample {
    const asOf = json.asOf === undefined ? Math.max(reviewedOn, this.effectiveFrom) : readDay(json.asOf, { ...site, path: `${site.path}.asOf` });
    return {
      name: json.name, expect: json.expect, asOf: asOf ?? reviewedOn,
      facts: this.readFacts(json, facts, { ...site, path: `${site.path}.facts` }),
      parameters: this.readParameters(json, { ...site, path: `${site.path}.params` }),
      failing: this.checkNames(json.failing, facts, { ...site, path: `${site.path}.failing` }),
      missing: this.checkNames(json.missing, facts, { ...site, path: `${site.path}.missing` }),
    };
  }

  private readFacts(json: ExampleJson, facts: ReadonlyMap<string, FactDefinition>, site: JsonSite): ReadonlyMap<string, Slot> {
    const slots = new Map<string, Slot>();
    for (const [id, raw] of Object.entries(json.facts)) {
      const fact = facts.get(id);
      const path = childPath(site.path, id);
      if (fact === undefined) {
        this.log.error(site.file, path, 'rules.unknown-fact', { fact: id, suggestion: this.log.suggest(site.file, id, facts.keys()) });
        continue;
      }
      const slot = readExampleSlot(raw, fact);
      if (slot === null) this.log.error(site.file, path, 'rules.example-value', { fact: id, type: fact.type });
      else slots.set(id, slot);
    }
    return slots;
  }

  private readParameters(json: ExampleJson, site: JsonSite): ReadonlyMap<string, ParameterValue | null> {
    const values = new Map<string, ParameterValue | null>();
    for (const [id, written] of Object.entries(json.params)) {
      const definition = this.vocabulary.parameters.get(id);
      const path = childPath(site.path, id);
      const result = definition === undefined || written === null ? null : readParameterValue(written, definition);
      if (definition === undefined) {
        const suggestion = this.log.suggest(site.file, id, this.vocabulary.parameters.keys());
        this.log.error(site.file, path, 'rules.unknown-parameter', { parameter: id, suggestion });
      } else if (result?.kind === 'fault') {
        this.log.error(site.file, path, result.fault.code, { ...result.fault.details, accepts: result.fault.accepts });
      } else values.set(id, result?.value ?? null);
    }
    return values;
  }

  private checkNames(names: readonly string[] | undefined, facts: ReadonlyMap<string, FactDefinition>, site: JsonSite): readonly string[] | null {
    for (const [index, name] of (names ?? []).entries()) {
      const isParameter = name.startsWith(PARAMETER_PREFIX) && this.vocabulary.parameters.has(name.slice(PARAMETER_PREFIX.length));
      if (isParameter || facts.has(name)) continue;
      const suggestion = this.log.suggest(site.file, name, facts.keys());
      this.log.error(site.file, childPath(site.path, index), 'rules.unknown-fact', { fact: name, suggestion });
    }
    return names ?? null;
  }

  private checkId(id: string, file: string): void {
    const expected = `${this.packId}/${file.replace(/\.json$/, '')}`;
    if (id !== expected) this.log.error(file, '$.id', 'rules.id-differs-from-path', { id, expected });
  }

  private scope(scope: Rule['scope']): { readonly facts: ReadonlyMap<string, FactDefinition>; readonly conditions: ConditionReader } {
    const known = this.scopes.get(scope);
    if (known !== undefined) return known;
    const facts = factsForScope(this.vocabulary.facts, scope);
    const made = { facts, conditions: new ConditionReader(this.vocabulary, facts, this.log) };
    this.scopes.set(scope, made);
    return made;
  }
}
