export { checkParameters } from './check-parameters';
export { checkScheme } from './check-scheme';
export type { SchemeIssue } from './check-scheme';
export { gradeClass } from './grade-class';
export type { GradedClass } from './grade-class';
export type { GroupMarks } from './group-marks';
export type { GradedPerson, GradingInput } from './input';
export { gradingFacts, MINIMUMS_MET } from './minimum-facts';
export { parseGradingScheme } from './parse-scheme';
export type { ParsedScheme } from './parse-scheme';
export { plainDecimal } from './plain-decimal';
export { gradingProblemCodes } from './problem';
export type { GradingProblem, GradingProblemCode, Whom } from './problem';
export type {
  ActivityScoreNode, AttendanceNode, ColumnNode, GradingNode, GradingScheme, Hurdle, NodeBase, PredicateBand,
  Rounding, RubricCriterion, RubricNode, SubjectsNode, Weight, WeightedNode,
} from './scheme';
export { assessorKey, readAssessors, rowsByGroup } from './rubric';
export type { AssessorMarks, GroupRows, RosterGroups } from './rubric';
export { groupCellOf, outsideRows, strayRows } from './stray-marks';
export { readSubmission } from './submission';
export type { Submission, SubmissionTime } from './submission';
export type { Subject } from './subject';
export { gradeTracer } from './tracing/grade-tracer';
export type { TraceNode, TracedCell, TracedGrade } from './tracing/trace';
export type { TriedAlternative } from './alternatives';
export type { Border } from './borders';
export type { Mark } from './mark';
export { nodesOf, parametersOf } from './walk-scheme';
export type { ParameterReference, ParameterUse, PlacedNode } from './walk-scheme';
