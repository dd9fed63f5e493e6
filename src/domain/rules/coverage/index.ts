export type { Cover, CoverKind } from './cover';
export { coverageOf } from './coverage-of';
export type { Coverage, Covered } from './coverage-of';
export { lintCoverage } from './lint-coverage';
export type { CoverageAccount } from './lint-coverage';
export { readRegister } from './read-register';
export type { CoverageRegister, HumanDecision, LineRange, OpenQuestion, Requirement, Strength } from './register';
