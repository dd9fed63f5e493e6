import type { Catalogue } from './message';

export const xlsxMessages = {} as const satisfies Catalogue;
