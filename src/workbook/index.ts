export * from './host';
export * from './plan';
export * from './snapshot';
export * from './workbook-error';
