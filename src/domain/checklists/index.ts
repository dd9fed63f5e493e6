import type { FactDefinition } from '../rules';

/** Facts of this context. */
export const checklistFacts: readonly FactDefinition[] = [];
