import type { Catalogue } from './message';

export const recognitionMessages = {} as const satisfies Catalogue;
