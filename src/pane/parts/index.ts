export { Busy } from './busy';
export { CellChip, CellChips } from './cell-chip';
export { EmptyState } from './empty-state';
export { SelectField, TextField } from './field';
export { LocalProblem } from './local-problem';
export { Section } from './section';
export { Segmented } from './segmented';
export { AssumedTag, Tag } from './tag';
export { ToneMark } from './tone-mark';
