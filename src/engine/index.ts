export { CermatEngine } from './engine';
export type { EngineParts } from './engine';
