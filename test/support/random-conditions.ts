import fc from 'fast-check';
import { Readings, Unknown } from '../../src/domain/rules';
import type { FactDefinition, Scalar, Slot } from '../../src/domain/rules';
import { parameterJson } from './rules';

const title = { id: 'x', en: 'x' };

/** Facts that random conditions compare. */
export const randomFacts: readonly FactDefinition[] = [
  { id: 'n1', title, type: 'number', scope: 'participant' }, { id: 'n2', title, type: 'number', scope: 'participant' },
  { id: 'm1', title, type: 'months', scope: 'participant' }, { id: 't1', title, type: 'text', scope: 'participant' },
  { id: 't2', title, type: 'text', scope: 'participant' }, { id: 'b1', title, type: 'boolean', scope: 'participant' },
];

export const randomParameters = [
  parameterJson('p1', 'number', 1), parameterJson('p2', 'months', 2), parameterJson('yes', 'boolean', true),
  parameterJson('words', 'list', ['a', 'b']),
];

export const parameterFacts = { 'param.p1': 1, 'param.p2': 2, 'param.yes': true, 'param.words': ['a', 'b'] };

const textual = fc.constantFrom('t1', 't2');
const order = fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive', 'equal', 'notEqual');
const same = fc.constantFrom('equal', 'notEqual');
const factValue = (fact: string): { fact: string } => ({ fact });

const leaf = fc.oneof(
  fc.record({ fact: fc.constantFrom('n1', 'n2', 'param.p1'), operator: order, value: fc.constantFrom('n1', 'n2', 'm1', 'param.p1', 'param.p2').map(factValue) }),
  fc.record({ fact: fc.constantFrom('m1', 'n1'), operator: order, value: fc.constantFrom('n1', 'm1', 'param.p2').map((fact) => ({ fact })) }),
  fc.record({ fact: textual, operator: same, value: fc.oneof(fc.constantFrom('a', 'b', 'c'), textual.map(factValue)) }),
  fc.record({ fact: textual, operator: fc.constantFrom('in', 'notIn'), value: fc.oneof(fc.constant(['a', 'c']), fc.constant(factValue('param.words'))) }),
  fc.record({ fact: fc.constant('param.words'), operator: fc.constantFrom('contains', 'doesNotContain'), value: fc.oneof(fc.constantFrom('a', 'z'), textual.map(factValue)) }),
  fc.record({ fact: fc.constantFrom('b1', 'param.yes'), operator: same, value: fc.oneof(fc.boolean(), fc.constant(factValue('param.yes'))) }),
);

/** Conditions in json-rules-engine's format, nested up to four levels, some through the shared condition `bersama`. */
export const randomConditions = fc.letrec<{ node: unknown; root: unknown }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', maxDepth: 4 }, leaf, fc.constant({ condition: 'bersama' }), tie('root')),
  root: fc.oneof(
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).root;

export const sharedCondition = { any: [{ fact: 'b1', operator: 'equal', value: true }, { fact: 't1', operator: 'equal', value: 'b' }] };

const domains: Readonly<Record<string, readonly Scalar[]>> = {
  n1: [0, 1, 2, 1.5, -1], n2: [0, 1, 2], m1: [0, 1, 2, 3], t1: ['a', 'b', 'c', ''], t2: ['a', 'b', 'z'], b1: [true, false],
};

export const factNames = Object.keys(domains);

/** A complete row: every fact has one value. */
export const completeRow: fc.Arbitrary<readonly Scalar[]> = fc.tuple(...factNames.map((name) => fc.constantFrom(...(domains[name] ?? []))));

/** A row with blanks and readings, and one of the complete rows that it may turn out to be. */
export const openRow: fc.Arbitrary<{ open: readonly Slot[]; complete: readonly Scalar[] }> = completeRow.chain((complete) =>
  fc.tuple(...factNames.map((name, index) => openSlot(domains[name] ?? [], complete[index] ?? 0))).map((open) => ({ open, complete })));

function openSlot(domain: readonly Scalar[], value: Scalar): fc.Arbitrary<Slot> {
  const others = domain.filter((other) => other !== value);
  return fc.oneof(
    fc.constant<Slot>(value), fc.constant<Slot>(new Unknown('blank')),
    fc.subarray(others, { minLength: 1 }).map((some): Slot => new Readings([value, ...some])),
  );
}
