import type { Scope } from '../findings';
import { isFactOfScope } from './fact-definition';
import type { FactDefinition } from './fact-definition';
import type { ParameterDefinition } from './parameter-definition';

/** The names that the conditions of a pack may use. */
export interface Vocabulary {
  readonly facts: readonly FactDefinition[];
  readonly parameters: ReadonlyMap<string, ParameterDefinition>;
  /** Shared conditions of pack.json as they stand there, by name. */
  readonly conditions: ReadonlyMap<string, unknown>;
  /** Ids of the documents that may be cited. */
  readonly documents: ReadonlySet<string>;
}

/** The facts that rules of one scope may use, by id. */
export function factsForScope(facts: readonly FactDefinition[], scope: Scope): ReadonlyMap<string, FactDefinition> {
  return new Map(facts.filter((fact) => isFactOfScope(fact, scope)).map((fact) => [fact.id, fact]));
}
