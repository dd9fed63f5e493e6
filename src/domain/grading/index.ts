export type { SchemeIssue } from './check-scheme';
export { parseGradingScheme } from './parse-scheme';
export type { ParsedScheme } from './parse-scheme';
export type { GradingProblem, GradingProblemCode } from './problem';
export type {
  ActivityScoreNode, AttendanceNode, ColumnNode, GradingNode, GradingScheme, Hurdle, NodeBase, PredicateBand,
  Rounding, RubricCriterion, RubricNode, SubjectsNode, Weight, WeightedNode,
} from './scheme';
export { nodesOf, parametersOf } from './walk-scheme';
export type { ParameterReference, ParameterUse, PlacedNode } from './walk-scheme';
