import type { Catalogue } from './message';

export const valuesMessages = {} as const satisfies Catalogue;
