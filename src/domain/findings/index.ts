export * from './checklist-report';
export * from './citation';
export * from './finding';
export * from './grade';
export * from './outcome';
export * from './report';
