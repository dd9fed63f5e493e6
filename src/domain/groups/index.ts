export { collectGroups } from './group';
export type { Group, Grouped } from './group';
export { buildGroupFacts, groupFacts } from './group-facts';
