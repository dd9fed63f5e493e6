export const LEVELS: Readonly<Record<string, Readonly<Record<string, number>>>> = {};
