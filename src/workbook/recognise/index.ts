export { columnIndex, readColumnMapping } from './column-mapping';
export type { ColumnMapping, MappedTable } from './column-mapping';
export { describeMapping } from './describe-mapping';
export { joinColumns, recognise } from './recognise';
export type { RecogniseOptions } from './recognise';
export type { RecognisedTable, Recognition, RecognitionProblem } from './recognition';
export { possibleHeaderRows, suggestMapping } from './suggest-mapping';
export type { MappingSuggestion, SuggestOptions } from './suggest-mapping';
