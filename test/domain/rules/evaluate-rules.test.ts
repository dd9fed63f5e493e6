import fc from 'fast-check';
import { Readings, Unknown, compileRules, evaluateRules } from '../../../src/domain/rules';
import type { RulePack, Slot } from '../../../src/domain/rules';
import { filesWith, fileOf, packJson, packOf, parameterJson, parametersOfPack, ruleJson } from '../../support/rules';
import { factNames, openRow, randomConditions, randomFacts, randomParameters, sharedCondition } from '../../support/random-conditions';

function expectSameAsRowByRow(pack: RulePack, names: readonly string[], rows: readonly (readonly Slot[])[]): void {
  const parameters = parametersOfPack(pack);
  const table = evaluateRules(pack.rules, names, rows, parameters);
  const compiled = compileRules(pack.rules, names, parameters);
  expect(table.rows).toBe(rows.length);
  for (const [rule, one] of compiled.entries()) {
    expect(rows.map((_, row) => table.outcomeOf(rule, row))).toEqual(rows.map((row) => one.outcomeOf(row)));
  }
}

describe('rules over all rows of a table', () => {
  it('come out as they do row by row, whatever the conditions', () => {
    const open = [...randomParameters, parameterJson('open', 'boolean', null, { required: 'choice' })];
    const asksOpen = { all: [{ fact: 'param.open', operator: 'equal', value: true }] };
    fc.assert(fc.property(randomConditions, randomConditions, fc.array(openRow, { minLength: 1, maxLength: 8 }), (conditions, appliesWhen, rows) => {
      const pack = packOf([
        fileOf('pack.json', packJson({ conditions: { bersama: sharedCondition } })), fileOf('parameters.json', open),
        fileOf('a/selalu.json', ruleJson('a/selalu', { conditions })), fileOf('a/kadang.json', ruleJson('a/kadang', { conditions, appliesWhen })),
        fileOf('a/terbuka.json', ruleJson('a/terbuka', { conditions: { any: [conditions, asksOpen, { not: asksOpen }] }, appliesWhen: { any: [appliesWhen, asksOpen] } })),
      ], randomFacts);
      expectSameAsRowByRow(pack, factNames, rows.map((row) => row.open));
    }), { numRuns: 200 });
  });

  it('come out the same beyond the first chunk, and for every kind of comparison', () => {
    const operators = ['equal', 'notEqual', 'lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
    const conditions = { any: [
      ...operators.map((operator) => ({ all: [{ fact: 'n1', operator, value: { fact: 'param.p1' } }, { fact: 'n2', operator, value: { fact: 'n1' } }] })),
      { not: { all: [{ fact: 't1', operator: 'in', value: ['a', 'b', 'x', 'y'] }, { fact: 't2', operator: 'notEqual', value: 'a' }] } },
    ] };
    const pack = packOf(filesWith({ all: [conditions, { fact: 'b1', operator: 'notEqual', value: false }] }, { parameters: randomParameters }), randomFacts);
    const blank = new Unknown('blank');
    const rows = Array.from({ length: 1537 }, (_, index): readonly Slot[] => [
      index % 7 === 0 ? blank : index % 5, index % 3, index % 4, ['a', 'b', 'c', 'x'][index % 4] ?? 'a', index % 11 === 0 ? new Readings(['a', 'b']) : 'a', index % 2 === 0,
    ]);
    expectSameAsRowByRow(pack, factNames, rows);
    expectSameAsRowByRow(pack, factNames, []);
    expectSameAsRowByRow(pack, ['n1'], [[1], []]);
  });

  it('are an error only in the row where something goes wrong, and beyond the table', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'n1', operator: 'greaterThan', value: { fact: 'param.p1' } }] }, { parameters: randomParameters }), randomFacts);
    const broken = new Proxy([], { get: () => { throw new TypeError('row is gone'); } });
    const table = evaluateRules(pack.rules, ['n1'], [[5], broken, [0]], parametersOfPack(pack));
    expect([0, 1, 2, 3].map((row) => table.outcomeOf(0, row))).toEqual(['pass', 'error', 'fail', 'error']);
    expect(table.outcomeOf(1, 0)).toBe('error');
  });
});
