import { withValue } from '../rules';
import type { Parameters, ResolvedParameter } from '../rules';
import { add, exact, exactToNumber } from '../values';
import type { GradeStanding } from '../findings';
import { engineFor } from './engine';
import type { Engine, EngineFrame } from './engine';
import { judgeCase } from './person-case';
import type { JudgedCase, PersonCase } from './person-case';
import type { Alternative } from './scheme';

/** Somebody whose result changes, by position in the class. */
export interface Change {
  readonly person: number;
  readonly from: GradeStanding;
  readonly to: GradeStanding;
}

/** A setting otherwise than it is, and who would change. */
export interface TriedAlternative {
  readonly setting: string;
  /** Values as people type them. */
  readonly from: string;
  readonly to: string;
  readonly changed: readonly Change[];
}

/** Tries every alternative on one person after the other. */
export interface AlternativeDesk {
  note(person: number, own: PersonCase, standing: GradeStanding): void;
  tried(): readonly TriedAlternative[];
}

/** Writes what a judged case comes to under an engine. */
export type ReadStanding = (engine: Engine, judged: JudgedCase) => GradeStanding;

interface Trial {
  readonly setting: string;
  readonly from: string;
  readonly to: string;
  /** Null: the settings as they are. */
  readonly base: Engine | null;
  readonly other: Engine;
  readonly changed: Change[];
}

type Value = NonNullable<ResolvedParameter['value']>;

/**
 * Everything that the scheme wants tried otherwise. It costs one more evaluation per alternative and person; sheets are
 * not read again. An alternative that would need sheets that the present settings do not is left out.
 */
export function alternativeDesk(frame: EngineFrame, parameters: Parameters, present: Engine, standingOf: ReadStanding): AlternativeDesk {
  const trials = (frame.scheme.review?.alternatives ?? []).flatMap((alternative) => trialsOf(alternative, frame, parameters))
    .filter(({ other, base }) => [other, base ?? other].every(({ compiled }) => isReadable(compiled.demands, present.compiled.demands)));
  return {
    note: (person, own, standing) => {
      for (const { base, other, changed } of trials) {
        const from = base === null ? standing : standingOf(base, judgeCase(own, base));
        const to = standingOf(other, judgeCase(own, other));
        if (from.status !== to.status || from.predicate !== to.predicate) changed.push({ person, from, to });
      }
    },
    tried: () => trials.map(({ setting, from, to, changed }) => ({ setting, from, to, changed })),
  };
}

function isReadable(needed: ReadonlySet<string>, read: ReadonlySet<string>): boolean {
  return [...needed].every((leaf) => read.has(leaf));
}

function trialsOf(alternative: Alternative, frame: EngineFrame, parameters: Parameters): readonly Trial[] {
  const parameter = parameters.get(alternative.parameter);
  if (parameter === undefined) return [];
  const values = valuesOf(alternative, parameter);
  const engineWith = (value: Value): Engine => engineFor(frame, new Map([...parameters, [parameter.id, withValue(parameter, value)]]));
  const setting = parameter.id;
  if (parameter.value !== null) {
    return values.filter((value) => !isSame(value, parameter.value)).map((value) => (
      { setting, from: parameter.text ?? written(parameter.value), to: written(value), base: null, other: engineWith(value), changed: [] }));
  }
  const [first, ...others] = values;
  if (first === undefined || others.length === 0) return [];
  const base = engineWith(first);
  return others.map((value) => ({ setting, from: written(first), to: written(value), base, other: engineWith(value), changed: [] }));
}

function valuesOf(alternative: Alternative, { value, options, type }: ResolvedParameter): readonly Value[] {
  if ('values' in alternative) return alternative.values;
  if ('by' in alternative) return typeof value === 'number' ? alternative.by.map((step) => exactToNumber(add(exact(value), exact(step)))) : [];
  return type === 'ratio' ? options.map((option) => option.split(':').map(Number)) : options;
}

function isSame(value: Value, other: ResolvedParameter['value']): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}

function written(value: ResolvedParameter['value']): string {
  return [value].flat().join(':');
}
