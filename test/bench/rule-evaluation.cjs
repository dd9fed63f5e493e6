/*
 * Rules over rows: ours against json-rules-engine, compiled json-logic-engine and closures written by hand.
 * Usage: node --expose-gc test/bench/rule-evaluation.cjs [--rows 1000,20000,100000] [--runs 5]
 * Same pack, same rows, and every verdict is compared. Exit code 1 when a verdict differs or a bar is missed:
 * 100 times json-rules-engine, 3 times json-logic-engine, within 3 times the closures. json-logic-engine runs twice: with
 * parameters as data, as they stand in the rule files (the bar), and written into the rules as constants, its best case
 * (for comparison). On rows with blanks its rules are written out in three values, since it has no such logic.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');
const webpack = require('webpack');
const ways = require('./support/rule-ways.cjs');

const { RULES } = ways;

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return (index < 0 ? fallback : process.argv[index + 1]).split(',').map(Number);
}

function median(numbers) {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** Our sources and the nine rules, bundled as the product is. */
async function loadSources(folder) {
  const root = path.join(__dirname, '..', '..');
  const entry = path.join(folder, 'entry.mjs');
  const exported = ['src/domain/rules/index.ts', 'test/support/rules.ts'].map((file) => `export * from ${JSON.stringify(path.join(root, file))};`);
  fs.writeFileSync(entry, exported.join('\n'));
  const loader = { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } };
  const compiler = webpack({
    mode: 'production', target: 'node', context: root, entry, devtool: false,
    output: { path: folder, filename: 'rules.js', library: { type: 'commonjs2' } },
    resolve: { extensions: ['.ts', '.js', '.json'] }, resolveLoader: { modules: [path.join(root, 'node_modules')] },
    module: { rules: [{ test: /\.ts$/, use: loader }] },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const rules = require(path.join(folder, 'rules.js'));
  const pack = rules.packOf(rules.kapLikeFiles());
  const values = Object.fromEntries([...rules.parametersOfPack(pack)].map(([id, parameter]) => [id, parameter.value]));
  return { ...rules, pack, conditions: rules.kapLikeRules, values };
}

/** Processor time, not time of day: other work on the machine counts less. */
async function time(run, rows, times) {
  const start = process.cpuUsage();
  let result = await run(rows);
  for (let turn = 1; turn < times; turn += 1) result = await run(rows);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6 / times, result };
}

/** Runs the ways in turn, so that a busy moment of the machine does not fall on one alone. */
async function measure(candidates, rows, runs) {
  const ready = candidates.map((way) => ({ ...way, rows: way.prepare?.(rows) ?? rows, seconds: [], result: null }));
  for (let turn = 0; turn < runs; turn += 1) {
    for (const way of ready) {
      if (turn >= (way.most ?? runs)) continue;
      const { seconds, result } = await time(way.run, way.rows, way.most === undefined ? Math.ceil(20_000 / rows.length) : 1);
      way.seconds.push(seconds);
      way.result = result;
    }
  }
  return ready.map(({ name, seconds, result, verdict }) => ({ name, seconds: median(seconds), verdict: (row, rule) => verdict(result, row, rule) }));
}

function compareVerdicts([first, ...others], rows) {
  for (let row = 0; row < rows; row += 1) {
    for (let rule = 0; rule < RULES; rule += 1) {
      const wrong = others.find((other) => other.verdict(row, rule) !== first.verdict(row, rule));
      if (wrong !== undefined) throw new Error(`row ${row}, rule ${rule}: ${first.verdict(row, rule)}, but ${wrong.name} says ${wrong.verdict(row, rule)}`);
    }
  }
}

function print(title, results, rows) {
  console.log(`\n${title}`);
  for (const { name, seconds } of results) {
    const rate = (rows * RULES) / seconds;
    console.log(`  ${name.padEnd(28)}${(seconds * 1e3).toFixed(1).padStart(10)} ms${Math.round(rate).toLocaleString('en').padStart(16)} rules/s${(seconds / results[0].seconds).toFixed(2).padStart(10)} x ours`);
  }
}

/** How often a bar is missed: by how much each of the others must be slower than ours. */
function missedBars(results) {
  const bars = { 'json-rules-engine': 100, 'json-logic-engine': 3, 'closures by hand': 1 / 3 };
  return results.filter(({ name, seconds }) => seconds / results[0].seconds < (bars[name] ?? 0)).map((result) => result.name);
}

function heapOf(make) {
  global.gc?.();
  const before = process.memoryUsage();
  const kept = make();
  global.gc?.();
  const after = process.memoryUsage();
  return { megabytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6, kept };
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cermat-rules-'));
  try {
    const sources = await loadSources(folder);
    const [runs] = option('runs', '9');
    const own = [{ name: 'ours', ...ways.ours(sources) }, { name: 'ours, row by row', ...ways.oursByRow(sources) }, { name: 'closures by hand', ...ways.byHand(sources) }];
    const logic = (name, options) => ({ name: `json-logic-engine${name}`, ...ways.jsonLogic(sources, options) });
    const tables = [
      { title: 'complete rows', rows: {}, all: [...own, logic('', {}), logic(', constants', { inlined: true }), { name: 'json-rules-engine', ...ways.jsonRules(sources), most: 1 }] },
      { title: 'rows with blanks', rows: { blanks: true }, all: [...own, logic('', { threeValued: true }), logic(', constants', { inlined: true, threeValued: true })] },
      { title: 'rows with blanks and readings', rows: { blanks: true, readings: true }, all: own },
    ];
    for (const { rows, all } of tables) await measure(all.slice(0, 5), ways.makeRows(2000, sources, rows), 20);
    for (const count of option('rows', '1000,20000,100000')) {
      for (const { title, rows, all } of tables) {
        const made = ways.makeRows(count, sources, rows);
        const results = await measure(all, made, runs);
        print(`${count} ${title} x ${RULES} rules`, results, count);
        compareVerdicts(results, count);
        console.log(`  memory of all verdicts: ${heapOf(() => own[0].run(made)).megabytes.toFixed(1)} MB`);
        const missed = missedBars(results);
        if (missed.length > 0) {
          console.log(`  bar missed: ${missed.join(', ')}`);
          process.exitCode = 1;
        }
      }
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main();
