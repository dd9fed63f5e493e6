export { answer } from './answer';
export type { WorkbenchEnvironment } from './bench-environment';
export { createWorkbench } from './create-workbench';
export * from './views';
export * from './workbench';
