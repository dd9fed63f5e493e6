export { EngineClient } from './engine-client';
export type { EngineClientOptions } from './engine-client';
export type { Engine, SheetTab } from './engine';
