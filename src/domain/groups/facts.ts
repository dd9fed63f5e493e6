import type { FactDefinition } from '../rules';
import { ownGroupFacts } from './group-facts';
import { memberFacts } from './member-facts';

/** Facts about a group, and about a participant as a member of groups. */
export const groupFacts: readonly FactDefinition[] = [...ownGroupFacts, ...memberFacts];
