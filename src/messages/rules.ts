import type { Catalogue } from './message';

export const rulesMessages = {} as const satisfies Catalogue;
