export * from './cell-ref';
export * from './cell-value';
export * from './exact';
export * from './exact-rounding';
export * from './reading';
export * from './table-view';
