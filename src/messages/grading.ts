import type { Catalogue } from './message';

export const gradingMessages = {} as const satisfies Catalogue;
