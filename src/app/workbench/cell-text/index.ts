export { cellText } from './cell-text';
export type { CellTextOptions } from './cell-text';
