export { createHighsSolver } from './highs-solver';
