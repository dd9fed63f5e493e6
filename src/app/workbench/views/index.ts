export * from './common';
export * from './data';
export * from './findings';
export * from './grades';
export * from './groups';
export * from './rules';
export * from './sheet-page';
