import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import type { TopLevelCondition } from 'json-rules-engine';
import { Readings, Unknown, compileRules } from '../../../src/domain/rules';
import type { CompiledRule, Scalar, Slot } from '../../../src/domain/rules';
import { RowView } from '../../../src/domain/rules/row-view';
import { filesWith, packOf, parametersOfPack } from '../../support/rules';
import {
  completeRow, factNames, openRow, parameterFacts, randomConditions, randomFacts, randomParameters, sharedCondition,
} from '../../support/random-conditions';

function compile(conditions: unknown, appliesWhen?: unknown): CompiledRule {
  const files = filesWith(conditions, {
    parameters: randomParameters, pack: { conditions: { bersama: sharedCondition } }, rule: appliesWhen === undefined ? {} : { appliesWhen },
  });
  const pack = packOf(files, randomFacts);
  return compileRules(pack.rules, factNames, parametersOfPack(pack))[0]!;
}

async function runEngine(conditions: unknown, row: readonly Scalar[]): Promise<boolean> {
  const engine = new Engine();
  engine.setCondition('bersama', sharedCondition);
  engine.addRule({ conditions: conditions as TopLevelCondition, event: { type: 'pass' } });
  const { events } = await engine.run({ ...parameterFacts, ...Object.fromEntries(factNames.map((name, index) => [name, row[index]])) });
  return events.length === 1;
}

describe('evaluation beside json-rules-engine', () => {
  it('gives the same verdict on complete facts', async () => {
    const verdicts = new Set<string>();
    await fc.assert(fc.asyncProperty(randomConditions, fc.array(completeRow, { minLength: 1, maxLength: 4 }), async (conditions, rows) => {
      const rule = compile(conditions);
      for (const row of rows) {
        const outcome = rule.outcomeOf(row);
        verdicts.add(outcome);
        expect(outcome).toBe((await runEngine(conditions, row)) ? 'pass' : 'fail');
      }
    }), { numRuns: 300 });
    expect([...verdicts].sort()).toEqual(['fail', 'pass']);
  });
});

describe('evaluation of what is not known yet', () => {
  it('never flips a decided outcome when blanks are filled and readings are settled', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(randomConditions, openRow, (conditions, { open, complete }) => {
      const rule = compile(conditions);
      const [before, after] = [rule.outcomeOf(open), rule.outcomeOf(complete)];
      seen.add(before);
      expect(['pass', 'fail']).toContain(after);
      if (before !== 'undetermined') expect(after).toBe(before);
    }), { numRuns: 500 });
    expect([...seen].sort()).toEqual(['fail', 'pass', 'undetermined']);
  });

  it('never flips a decided outcome when only some readings are ruled out', () => {
    fc.assert(fc.property(randomConditions, openRow, fc.nat(), (conditions, { open }, seed) => {
      const rule = compile(conditions);
      const narrower = open.map((slot): Slot => {
        if (!(slot instanceof Readings) || slot.values.length < 3) return slot;
        const left = slot.values.filter((_, index) => index !== seed % slot.values.length);
        return new Readings(left);
      });
      const before = rule.outcomeOf(open);
      if (before !== 'undetermined') expect(rule.outcomeOf(narrower)).toBe(before);
    }), { numRuns: 300 });
  });

  it('turns a pass into nothing worse than "not applicable" when it is not known whether the rule applies', () => {
    fc.assert(fc.property(randomConditions, randomConditions, openRow, (conditions, appliesWhen, { open, complete }) => {
      const rule = compile(conditions, appliesWhen);
      const [before, after] = [rule.outcomeOf(open), rule.outcomeOf(complete)];
      if (before === 'pass') expect(['pass', 'not-applicable']).toContain(after);
      if (before === 'fail' || before === 'not-applicable') expect(after).toBe(before);
    }), { numRuns: 300 });
  });

  it('judges every part the same way when it explains as when it decides', () => {
    fc.assert(fc.property(randomConditions, openRow, (conditions, { open }) => {
      const rule = compile(conditions);
      const pack = packOf(filesWith(conditions, { parameters: randomParameters, pack: { conditions: { bersama: sharedCondition } } }), randomFacts);
      const table = { facts: factNames, rows: [open], subject: () => ({ key: '', name: null }), cellsOf: () => [], textOf: () => null };
      const view = new RowView(table, 0, { parameters: parametersOfPack(pack), facts: new Map(), language: 'id' });
      expect((['fail', 'undetermined', 'pass'] as const)[view.truthOf(rule.rule.conditions)]).toBe(rule.outcomeOf(open));
    }), { numRuns: 300 });
  });

  it('knows nothing of a fact that the table does not have, or a row that ends early', () => {
    const pack = packOf(filesWith({ all: [{ fact: 'b1', operator: 'equal', value: true }] }, { parameters: randomParameters }), randomFacts);
    const [absent] = compileRules(pack.rules, ['t1'], parametersOfPack(pack));
    const [short] = compileRules(pack.rules, ['t1', 'b1'], parametersOfPack(pack));
    expect(absent?.outcomeOf(['a'])).toBe('undetermined');
    expect(short?.outcomeOf(['a'])).toBe('undetermined');
    expect(short?.outcomeOf(['a', true])).toBe('pass');
  });

  it('is an error, never a pass, when something inside goes wrong', () => {
    const pack = packOf(filesWith({ any: [{ fact: 't1', operator: 'in', value: ['a'] }, { fact: 't2', operator: 'equal', value: 'a' }] }, { parameters: randomParameters }), randomFacts);
    const [rule] = compileRules(pack.rules, factNames, parametersOfPack(pack));
    const broken = new Proxy([], { get: () => { throw new TypeError('row is gone'); } });
    expect(rule?.outcomeOf(broken)).toBe('error');
    expect(compileRules([{ ...pack.rules[0]!, conditions: { kind: 'leaf' } as never }], factNames, new Map())[0]?.outcomeOf([])).toBe('error');
  });
});

describe('Kleene tables', () => {
  const U = new Unknown('blank');
  const slots: readonly Slot[] = [false, U, true];
  const words = ['fail', 'undetermined', 'pass'] as const;
  const facts = ['x', 'y', 'z'].map((id) => ({ id, title: { id, en: id }, type: 'boolean' as const, scope: 'participant' as const }));
  const holds = (fact: string): object => ({ fact, operator: 'equal', value: true });
  const outcomeOf = (conditions: unknown, row: readonly Slot[]): string => {
    const pack = packOf(filesWith(conditions), facts);
    return compileRules(pack.rules, ['x', 'y', 'z'], parametersOfPack(pack))[0]!.outcomeOf(row);
  };
  const indices = [0, 1, 2];

  it.each(indices)('not %i', (x) => {
    expect(outcomeOf({ not: holds('x') }, [slots[x]!])).toBe(words[2 - x]);
    expect(outcomeOf({ all: [holds('x')] }, [slots[x]!])).toBe(words[x]);
  });

  it.each(indices.flatMap((x) => indices.map((y) => [x, y] as const)))('%i and, or %i', (x, y) => {
    const row = [slots[x]!, slots[y]!];
    expect(outcomeOf({ all: [holds('x'), holds('y')] }, row)).toBe(words[Math.min(x, y)]);
    expect(outcomeOf({ any: [holds('x'), holds('y')] }, row)).toBe(words[Math.max(x, y)]);
  });

  it.each(indices.flatMap((x) => indices.flatMap((y) => indices.map((z) => [x, y, z] as const))))('%i, %i and, or %i', (x, y, z) => {
    const row = [slots[x]!, slots[y]!, slots[z]!];
    expect(outcomeOf({ all: [holds('x'), holds('y'), holds('z')] }, row)).toBe(words[Math.min(x, y, z)]);
    expect(outcomeOf({ any: [holds('x'), holds('y'), holds('z')] }, row)).toBe(words[Math.max(x, y, z)]);
    expect(outcomeOf({ not: { any: [holds('x'), { not: holds('y') }, holds('z')] } }, row)).toBe(words[2 - Math.max(x, 2 - y, z)]);
  });

  it.each([
    [false, false, 'not-applicable'], [false, U, 'not-applicable'], [false, true, 'not-applicable'],
    [U, false, 'undetermined'], [U, U, 'undetermined'], [U, true, 'pass'],
    [true, false, 'fail'], [true, U, 'undetermined'], [true, true, 'pass'],
  ] as const)('applies %p, holds %p: %s', (applies, met, outcome) => {
    const pack = packOf(filesWith({ all: [holds('y')] }, { rule: { appliesWhen: { all: [holds('x')] } } }), facts);
    expect(compileRules(pack.rules, ['x', 'y'], parametersOfPack(pack))[0]?.outcomeOf([applies, met])).toBe(outcome);
  });
});
