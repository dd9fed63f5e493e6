export * from './finding';
export * from './outcome';
export * from './report';
