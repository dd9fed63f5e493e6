export { readColumnMapping } from './column-mapping';
export type { ColumnMapping, MappedTable } from './column-mapping';
export { describeMapping } from './describe-mapping';
export { recognise } from './recognise';
export type { RecogniseOptions } from './recognise';
export type { RecognisedTable, Recognition, RecognitionProblem } from './recognition';
