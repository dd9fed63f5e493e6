import type { Catalogue } from './message';

export const cliMessages = {} as const satisfies Catalogue;
