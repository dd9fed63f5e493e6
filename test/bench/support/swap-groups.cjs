/*
 * Two other ways to form groups, on the same problem and counted by the same numbers.
 *
 * Swapping in the manner of GroupEng (Dimiduk & Dimiduk 2011): people are dealt out at random; then the rules are gone
 * through in the order of their priority, and for every group that breaks a rule a person of it is swapped with one of
 * another group wherever that makes the rule better kept and no rule before it worse, until nothing helps any more.
 * Everything illegal is its first rule. It is our own writing of the published idea, not GroupEng's code.
 */
const { Arrangement } = require('../../../src/domain/groups/propose/arrangement.ts');
const { Chance } = require('../../../src/domain/groups/propose/chance.ts');

/** Everybody dealt out at random, group by group; who has a lock stays there. */
function dealRandomly(problem, seed) {
  const chance = new Chance(`${seed} deal`);
  const groupOf = problem.clusters.map(({ fixed }) => fixed);
  let turn = 0;
  for (const cluster of chance.shuffle(problem.clusters.map((_, index) => index))) {
    if (groupOf[cluster] >= 0) continue;
    groupOf[cluster] = turn % problem.groups.length;
    turn += 1;
  }
  return new Arrangement(problem, groupOf);
}

function isNoWorse(values, before, rule) {
  for (let index = 0; index < rule; index += 1) if (values[index] > before[index]) return false;
  return values[rule] < before[rule];
}

function improveRule(arrangement, problem, rule) {
  let swaps = 0;
  const movable = problem.clusters.flatMap(({ fixed }, index) => (fixed < 0 ? [index] : []));
  for (const one of movable) {
    for (const other of movable) {
      if (arrangement.values[rule] === 0) return swaps;
      const [from, to] = [arrangement.groupOf[one], arrangement.groupOf[other]];
      if (from === to) continue;
      const before = Int32Array.from(arrangement.values);
      arrangement.exchange(one, to, other);
      if (isNoWorse(arrangement.values, before, rule)) swaps += 1;
      else arrangement.exchange(one, from, other);
    }
  }
  return swaps;
}

function swapLikeGroupEng(problem, seed) {
  const arrangement = dealRandomly(problem, seed);
  for (let rule = 0; rule < arrangement.values.length; rule += 1) {
    for (let pass = 0; pass < 20; pass += 1) if (improveRule(arrangement, problem, rule) === 0) break;
  }
  return arrangement;
}

module.exports = { dealRandomly, swapLikeGroupEng };
