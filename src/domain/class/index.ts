import type { FactDefinition } from '../rules';

/** Facts of this context. */
export const classFacts: readonly FactDefinition[] = [];
