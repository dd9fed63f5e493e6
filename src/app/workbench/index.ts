export * from './views';
export * from './workbench';
