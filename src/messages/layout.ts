import type { Catalogue } from './message';

export const layoutMessages = {} as const satisfies Catalogue;
