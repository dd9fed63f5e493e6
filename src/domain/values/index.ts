export * from './cell-ref';
export * from './cell-value';
export * from './reading';
export * from './table-view';
