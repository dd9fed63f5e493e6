/*
 * A whole audit, file to file, against the bare opening and saving of the same file by three libraries.
 * Usage: node test/bench/whole-audit.cjs [--people 1000,20000,100000] [--runs 3]   (after npm run build)
 * Each run is a process of its own; medians of wall time, processor time and peak memory. Exit code 1 when an audit
 * costs more than 3 times the fastest library, or when time or memory per participant grows with the class.
 */
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { classPlan } = require('./support/class-workbook.cjs');
const { compileSources } = require('./support/compile-sources.cjs');

const ROOT = path.join(__dirname, '..', '..');
const LIBRARIES = ['hucre', 'sheetjs', 'exceljs'];
const BAR = 3;
/** Above this growth per participant, from 20,000 to the largest class, cost is no longer linear. */
const GROWTH = 1.3;

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return (index < 0 ? fallback : process.argv[index + 1]).split(',').map(Number);
}

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

function measure(args, folder, expected) {
  const usage = path.join(folder, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--max-old-space-size=8192', '-r', path.join(__dirname, 'support', 'report-usage.cjs'), ...args], {
    env: { ...process.env, USAGE_FILE: usage }, encoding: 'utf8',
  });
  if (!expected.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { ...JSON.parse(fs.readFileSync(usage, 'utf8')), seconds: (performance.now() - start) / 1000 };
}

function runAll(file, folder, runs) {
  const out = path.join(folder, 'out.xlsx');
  const ways = new Map([
    ['cermat audit', () => measure([path.join(ROOT, 'dist', 'cermat.js'), 'audit', file, '--out', out], folder, [0, 1])],
    ...LIBRARIES.map((library) => [`${library} open + save`, () => measure([path.join(__dirname, 'support', 'open-and-save.cjs'), library, file, out], folder, [0])]),
  ]);
  const results = new Map([...ways.keys()].map((way) => [way, []]));
  for (let run = 0; run < runs; run += 1) for (const [way, go] of ways) results.get(way).push(go());
  return [...results].map(([way, all]) => ({
    way, seconds: median(all.map((one) => one.seconds)), cpu: median(all.map((one) => one.cpu)), megabytes: median(all.map((one) => one.megabytes)),
  }));
}

function print(people, results) {
  const fastest = Math.min(...results.slice(1).map(({ cpu }) => cpu));
  console.log(`\n${people} participants             seconds   processor s   x fastest library     peak MB`);
  for (const { way, seconds, cpu, megabytes } of results) {
    console.log(`  ${way.padEnd(24)}${seconds.toFixed(2).padStart(10)}${cpu.toFixed(2).padStart(14)}${(cpu / fastest).toFixed(2).padStart(20)}${megabytes.toFixed(0).padStart(12)}`);
  }
  return results[0].cpu / fastest;
}

async function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cermat-audit-bench-'));
  try {
    compileSources(folder);
    const { XlsxHost } = require(path.join(folder, 'src/hosts/xlsx'));
    const perPerson = [];
    for (const people of option('people', '1000,20000,100000')) {
      const host = new XlsxHost(null);
      await host.apply(classPlan(people));
      const file = path.join(folder, `class-${people}.xlsx`);
      fs.writeFileSync(file, host.save());
      const results = runAll(file, folder, option('runs', '3')[0]);
      const ratio = print(people, results);
      if (people >= 20000) perPerson.push({ cpu: results[0].cpu / people, megabytes: results[0].megabytes / people });
      if (ratio > BAR) process.exitCode = 1;
    }
    const [first, last] = [perPerson[0], perPerson[perPerson.length - 1]];
    if (first !== undefined && (last.cpu > first.cpu * GROWTH || last.megabytes > first.megabytes * GROWTH)) process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main();
