export * from './fact';
export * from './parameter';
