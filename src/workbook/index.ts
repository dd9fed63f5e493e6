export * from './columns';
export * from './host';
export * from './layout';
export * from './plan';
export * from './recognise';
export * from './results';
export * from './snapshot';
export * from './workbook-error';
