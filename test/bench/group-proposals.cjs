/*
 * Proposals of groups: ours alone, ours with HiGHS, swapping in the manner of GroupEng, and dealing out at random.
 * Usage: node test/bench/group-proposals.cjs [--people 30,100,300]
 * Per class: what is illegal, every goal with its proven bound, processor time, and the longest time between two
 * checkpoints of our own search. Exit code 1 when ours is illegal, worse than another way in the order of the goals,
 * without a proof where there are no wishes, or slower than a second of processor time per 10 people alone.
 */
require('./support/run-typescript.cjs');
const { performance } = require('node:perf_hooks');
const { compileProblem } = require('../../src/domain/groups/propose/compile-problem.ts');
const { judgeDivision, proposeGroups } = require('../../src/domain/groups/propose/index.ts');
const { compareValues } = require('../../src/domain/groups/propose/measure.ts');
const { loadHighsSolver } = require('../../src/solver/highs-solver.ts');
const { dealRandomly, swapLikeGroupEng } = require('./support/swap-groups.cjs');

const CRITERIA = [['unit', 8], ['pendidikan', 5], ['pengalaman', 4], ['golongan', 6]];

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return (index < 0 ? fallback : process.argv[index + 1]).split(',').map(Number);
}

function numbers(seed) {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

/** A class with uneven units, half of whom may lead; in a repair four people stand in another group than they should. */
function makeClass(people, { wishes = 0, mode = 'propose' }) {
  const below = numbers(people + wishes);
  const groups = Math.ceil(people / 5);
  const candidates = Array.from({ length: people }, (_, index) => ({
    key: `P${index + 1}`, leader: index < groups || below(2) === 0 ? 'eligible' : 'ineligible', attendance: 'eligible',
    traits: CRITERIA.map(([name, count]) => `${name} ${Math.min(below(count), below(count))}`),
    group: mode === 'repair' ? String(((index < 4 ? index + groups - 1 : index) % groups) + 1) : null, isLeading: mode === 'repair' && index < groups,
  }));
  const pairs = { together: [], apart: [] };
  for (let index = 0; index < wishes; index += 1) {
    const one = below(people);
    // Every other pair is of people whom a hidden division has in one group, so that a division always exists.
    const other = index % 2 === 0 ? (one + groups * (1 + below(4))) % (groups * 5) : below(people);
    if (one !== other && other < people) pairs[one % groups === other % groups ? 'together' : 'apart'].push([`P${one + 1}`, `P${other + 1}`]);
  }
  return {
    candidates, maximum: 5, minimum: 1, groups: Array.from({ length: groups }, (_, index) => String(index + 1)), ...pairs, locks: [],
    leaderGoals: [], balance: CRITERIA.map(([id]) => ({ id, aim: 'spread' })), seed: 'bench', mode,
  };
}

async function timed(work) {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { ...result, seconds: (user + system) / 1e6 };
}

async function propose(request, solver) {
  let [last, longest] = [performance.now(), 0];
  const checkpoint = async () => {
    longest = Math.max(longest, performance.now() - last);
    await null;
    last = performance.now();
  };
  const proposal = await proposeGroups(request, { checkpoint, solver });
  if (proposal.kind !== 'found') throw new Error(`nothing found: ${JSON.stringify(proposal)}`);
  const { scores, kind } = proposal.certificate;
  const illegal = judgeDivision(request, proposal.groups).faults.length;
  return { illegal, values: scores.map(({ value }) => value), bounds: scores.map(({ bound }) => bound), kind, longest };
}

const peer = (arrangement) => ({ illegal: arrangement.values[0], values: [...arrangement.values].slice(1), bounds: [], kind: '', longest: 0 });

async function compareWays(request, highs) {
  const problem = compileProblem(request, request.groups);
  return [
    ['ours', await timed(() => propose(request, null))],
    ['ours with HiGHS', await timed(() => propose(request, highs))],
    ['GroupEng-like swapping', await timed(() => peer(swapLikeGroupEng(problem, request.seed)))],
    ['dealt at random', await timed(() => peer(dealRandomly(problem, request.seed)))],
  ];
}

function print(title, request, ways) {
  const goals = [...(request.mode === 'repair' ? ['moves', 'roles'] : []), 'sizes', ...request.balance.map(({ id }) => id)];
  console.log(`\n${title.padEnd(36)}${'seconds'.padStart(9)}${'slice ms'.padStart(10)}${'illegal'.padStart(9)}${goals.map((goal) => goal.padStart(12)).join('')}`);
  for (const [name, { illegal, values, bounds, kind, seconds, longest }] of ways) {
    const shown = values.map((value, index) => (bounds.length === 0 ? `${value}` : `${value} (${bounds[index]})`).padStart(12)).join('');
    console.log(`  ${`${name} ${kind}`.padEnd(34)}${seconds.toFixed(2).padStart(9)}${longest.toFixed(0).padStart(10)}${String(illegal).padStart(9)}${shown}`);
  }
}

function missedBars(people, options, [[, own], [, helped], ...others]) {
  const missed = [];
  if (own.illegal > 0 || helped.illegal > 0) missed.push('illegal');
  if (others.some(([, other]) => other.illegal === 0 && compareValues(other.values, own.values) < 0)) missed.push('worse than another way');
  if (compareValues(own.values, helped.values) < 0) missed.push('worse with the solver');
  if (options.wishes === undefined && options.mode === undefined && own.kind !== 'best') missed.push('not proven');
  if (own.seconds > people / 10) missed.push('too slow');
  return missed;
}

async function main() {
  const highs = await loadHighsSolver();
  for (const people of option('people', '30,100,300')) {
    for (const [name, options] of [['no wishes', {}], ['wishes', { wishes: Math.round(people * 0.4) }], ['repair', { mode: 'repair' }]]) {
      const request = makeClass(people, options);
      const ways = await compareWays(request, highs);
      print(`${people} people, ${name}`, request, ways);
      const missed = missedBars(people, options, ways);
      if (missed.length === 0) continue;
      console.log(`  bar missed: ${missed.join(', ')}`);
      process.exitCode = 1;
    }
  }
}

main();
