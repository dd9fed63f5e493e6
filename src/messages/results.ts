import type { Catalogue } from './message';

export const resultsMessages = {} as const satisfies Catalogue;
