import { openClass } from '../grade-class';
import type { GradingInput } from '../input';
import { gradePerson } from '../grade-person';
import { mergeTraces } from './merge-traces';
import { cellFinder } from './person-cells';
import type { TracedGrade } from './trace';
import { traceNode } from './trace-node';

/**
 * Explains the grades of a class one by one, from the same sheets and settings that they were graded from. Opening the
 * sheets is linear in their rows; each explanation costs what its own marks do.
 *
 * @returns for a position in the class its grade with every step, or null where there is no such person
 * @example gradeTracer(input)(0)?.root.parts.length // 2: ΣNT and action learning
 */
export function gradeTracer(given: GradingInput): (person: number) => TracedGrade | null {
  const opened = openClass(given);
  const { input, frame, engine, sources, desk } = opened;
  const cellsOf = cellFinder(opened);
  return (person) => {
    const graded = gradePerson(person, desk);
    if (graded === null) return null;
    const cells = cellsOf(person);
    const { settings, scheme, compiled, verdicts } = engine;
    const traces = graded.judged.scenarios.flatMap((marks) => settings.worlds.map((world) => traceNode(scheme.result, null, {
      world, settings, cells, graded: frame.graded, jp: frame.jp, blocks: sources.attendancePlan.blocks, person: marks, before: graded.own.marks, language: input.language, parameters: input.parameters,
      isAttendanceDecided: marks.attendance !== graded.own.marks.attendance,
    })));
    const root = mergeTraces(traces);
    return root === null ? null : {
      report: graded.report, root, hurdleSources: compiled.hurdles.map(({ hurdle }) => hurdle.source), compared: graded.judged.merged.compared,
      passMark: verdicts.passMark,
    };
  };
}
