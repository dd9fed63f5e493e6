/*
 * The nine rules of test/support/rules.ts in four ways: ours, json-rules-engine, json-logic-engine (compiled), and
 * closures as one would write them by hand. Each way has `run` over rows, and `verdict` to read its result.
 */
const { Engine } = require('json-rules-engine');
const { LogicEngine } = require('json-logic-engine');

const RULES = 9;
const FACTS = [
  'status', 'unit-kemenkeu', 'surat-tugas', 'golongan', 'pendidikan', 'masa-kerja', 'pengalaman-data', 'pengalaman-adsys',
  'surat-rekomendasi', 'usia', 'moda', 'hadir',
];

/** A small generator, so that every run sees the same people. */
function randomSource(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows of slots; about one in twenty is blank (`blanks`), and one golongan in twenty has several readings (`readings`). */
function makeRows(count, { Unknown, Readings }, { blanks = false, readings = false } = {}) {
  const next = randomSource(20_220_905);
  const pick = (...values) => values[Math.floor(next() * values.length)];
  const blank = new Unknown('blank');
  const several = new Readings([5, 6, 7, 8]);
  return Array.from({ length: count }, () => {
    const row = [
      pick('PNS', 'PNS', 'PPPK', 'CPNS', 'lain'), next() < 0.95, next() < 0.9, Math.floor(next() * 17) + 1, Math.floor(next() * 10) + 1,
      Math.floor(next() * 60), Math.floor(next() * 30), Math.floor(next() * 30), next() < 0.8, 17 + Math.floor(next() * 45), pick('luring', 'daring'), next() < 0.5,
    ];
    return row.map((slot, index) => (blanks && next() < 0.05 ? blank : readings && index === 3 && next() < 0.05 ? several : slot));
  });
}

/** Ours: all rules over all rows. */
function ours({ compileTable, parametersOfPack, pack }) {
  return { run: compileTable(pack.rules, FACTS, parametersOfPack(pack)), verdict: (result, row, rule) => result.outcomeOf(rule, row) };
}

/** Ours, one rule on one row at a time. */
function oursByRow({ compileRules, parametersOfPack, pack }) {
  const compiled = compileRules(pack.rules, FACTS, parametersOfPack(pack));
  const run = (rows) => {
    const out = new Array(rows.length * RULES);
    let at = 0;
    for (const row of rows) for (const rule of compiled) out[at++] = rule.outcomeOf(row);
    return out;
  };
  return { run, verdict: (result, row, rule) => result[row * RULES + rule] };
}

/** Kleene's logic by hand: what a programmer would write for exactly these rules. */
function byHand({ Unknown, Readings, values }) {
  const atLeast = (slot, limit) => {
    if (typeof slot === 'number') return slot >= limit ? 2 : 0;
    if (slot instanceof Readings) {
      const met = slot.values.filter((value) => value >= limit).length;
      return met === 0 ? 0 : met === slot.values.length ? 2 : 1;
    }
    return 1;
  };
  const isTrue = (slot) => (slot === true ? 2 : slot instanceof Unknown ? 1 : 0);
  const words = ['fail', 'undetermined', 'pass'];
  const statuses = new Set(values['status-diterima']);
  const rules = [
    (row) => (row[0] instanceof Unknown ? 1 : statuses.has(row[0]) || (row[0] === 'CPNS' && values['cpns-dihitung']) ? 2 : 0),
    (row) => isTrue(row[1]),
    (row) => isTrue(row[2]),
    (row) => atLeast(row[3], values['golongan-minimum']),
    (row) => atLeast(row[4], values['pendidikan-minimum']),
    (row) => atLeast(row[5], values['masa-kerja-minimum']),
    (row) => Math.min(Math.max(atLeast(row[6], values['pengalaman-minimum']), atLeast(row[7], values['pengalaman-minimum'])), isTrue(row[8])),
    (row) => (row[9] instanceof Unknown ? 1 : row[9] > values['usia-minimum'] && row[9] <= values['usia-maksimum'] ? 2 : 0),
    (row) => (row[10] === 'luring' ? 2 : Math.max(isTrue(row[11]), row[10] instanceof Unknown ? 1 : 0)),
  ];
  const run = (rows) => {
    const out = new Uint8Array(rows.length * RULES);
    let at = 0;
    for (const row of rows) for (const rule of rules) out[at++] = rule(row);
    return out;
  };
  return { run, verdict: (result, row, rule) => words[result[row * RULES + rule]] };
}

const logicOperators = { equal: '===', in: 'in', greaterThan: '>', greaterThanInclusive: '>=' };

/** The rule files' conditions as json-logic: a parameter stays a fact, as in the files, or is written in as a constant. */
function toLogic(condition, parameter) {
  if (condition.all) return { and: condition.all.map((child) => toLogic(child, parameter)) };
  if (condition.any) return { or: condition.any.map((child) => toLogic(child, parameter)) };
  if (condition.not) return { '!': toLogic(condition.not, parameter) };
  const side = (fact) => (fact.startsWith('param.') ? parameter(fact.slice(6)) : { var: fact });
  const value = typeof condition.value === 'object' ? side(condition.value.fact) : condition.value;
  return { [logicOperators[condition.operator]]: [side(condition.fact), value] };
}

/** The same with Kleene's three values, as numbers: a blank is null. */
function toThreeValuedLogic(condition, parameter) {
  if (condition.all) return { min: condition.all.map((child) => toThreeValuedLogic(child, parameter)) };
  if (condition.any) return { max: condition.any.map((child) => toThreeValuedLogic(child, parameter)) };
  if (condition.not) return { '-': [2, toThreeValuedLogic(condition.not, parameter)] };
  const verdict = { if: [toLogic(condition, parameter), 2, 0] };
  return condition.fact.startsWith('param.') ? verdict : { if: [{ '===': [{ var: condition.fact }, null] }, 1, verdict] };
}

/** Rows as objects, which the two libraries want; a blank is null. */
function objectsOf(rows, extra = {}) {
  return rows.map((row) => ({ ...Object.fromEntries(FACTS.map((fact, index) => [fact, typeof row[index] === 'object' ? null : row[index]])), ...extra }));
}

/** json-logic-engine, compiled. With `inlined`, parameters are written into the rules as constants. */
function jsonLogic({ conditions, values }, { inlined = false, threeValued = false }) {
  const engine = new LogicEngine();
  const parameter = (id) => (inlined ? values[id] : { var: `param.${id}` });
  const translate = threeValued ? toThreeValuedLogic : toLogic;
  const rules = Object.values(conditions).map((condition) => engine.build(translate(condition, parameter)));
  const words = threeValued ? ['fail', 'undetermined', 'pass'] : ['fail', 'pass'];
  const run = (people) => {
    const out = new Uint8Array(people.length * RULES);
    let at = 0;
    for (const person of people) for (const rule of rules) out[at++] = +rule(person);
    return out;
  };
  const prepare = (rows) => objectsOf(rows, inlined ? {} : { param: values });
  return { run, prepare, verdict: (result, row, rule) => words[result[row * RULES + rule]] };
}

/** json-rules-engine; complete rows only. */
function jsonRules({ conditions, values }) {
  const engine = new Engine();
  const names = Object.keys(conditions);
  for (const [name, rule] of Object.entries(conditions)) engine.addRule({ name, conditions: rule, event: { type: name } });
  for (const [id, value] of Object.entries(values)) engine.addFact(`param.${id}`, value);
  const run = async (people) => {
    const passed = [];
    for (const person of people) passed.push(new Set((await engine.run(person)).events.map((event) => event.type)));
    return passed;
  };
  return { run, prepare: (rows) => objectsOf(rows), verdict: (result, row, rule) => (result[row].has(names[rule]) ? 'pass' : 'fail') };
}

module.exports = { RULES, makeRows, ours, oursByRow, byHand, jsonLogic, jsonRules };
