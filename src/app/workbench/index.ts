export { answer } from './answer';
export type { WorkbenchEnvironment } from './bench-environment';
export { createWorkbench } from './create-workbench';
export * from './views';
export * from './views-grades';
export * from './views-groups';
export * from './workbench';
