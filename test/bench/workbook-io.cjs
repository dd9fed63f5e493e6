/*
 * Opening, editing and saving a large workbook: ours against hucre, SheetJS and exceljs.
 * Usage: node test/bench/workbook-io.cjs [--rows 20000,100000] [--runs 3] [--only ours,hucre]
 * Each run is a process of its own; the table shows medians. Exit code 1 when ours does not take less processor time and
 * less memory than every other (processor time, because the machine may be busy with other work).
 */
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { compileSources } = require('./support/compile-sources.cjs');
const { rosterWorkbook } = require('./support/roster-workbook.cjs');

const OURS = ['ours', 'ours+read', 'ours+read, portable'];
const OTHERS = ['hucre', 'sheetjs', 'exceljs'];

function option(name, fallback) {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? fallback : process.argv[index + 1].split(',');
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

function measure(way, file, sources) {
  const script = path.join(__dirname, 'support', 'edit-with.cjs');
  return JSON.parse(execFileSync(process.execPath, ['--max-old-space-size=8192', script, way, file, sources], { encoding: 'utf8' }));
}

/** Ways are run in turn, not one after another, so that a busy moment of the machine does not fall on one alone. */
function measureAll(ways, runs, file, sources) {
  const results = new Map(ways.map((way) => [way, []]));
  for (let run = 0; run < runs; run += 1) for (const way of ways) results.get(way).push(measure(way, file, sources));
  return ways.map((way) => {
    const all = results.get(way);
    const middle = (name) => median(all.map((one) => one[name]));
    return { way, seconds: middle('seconds'), cpu: middle('cpu'), megabytes: middle('megabytes'), size: all[0].size };
  });
}

function print(rows, results) {
  const base = results.find((one) => one.way === 'ours+read') ?? results[0];
  console.log(`\n${rows} rows x 17 columns`.padEnd(29) + 'seconds   x ours+read   cpu s   x ours+read     peak MB   x ours+read   result MB');
  for (const { way, seconds, cpu, megabytes, size } of results) {
    const cells = [seconds.toFixed(2).padStart(10), (seconds / base.seconds).toFixed(1).padStart(14), cpu.toFixed(2).padStart(8), (cpu / base.cpu).toFixed(1).padStart(14), megabytes.toFixed(0).padStart(12), (megabytes / base.megabytes).toFixed(1).padStart(14), (size / 1e6).toFixed(1).padStart(12)];
    console.log(`  ${way.padEnd(22)}${cells.join('')}`);
  }
}

function isBeaten(results) {
  const ours = results.filter((one) => OURS.includes(one.way));
  const others = results.filter((one) => OTHERS.includes(one.way));
  return others.some((other) => ours.some((one) => one.cpu >= other.cpu || one.megabytes >= other.megabytes));
}

function main() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cermat-bench-'));
  try {
    compileSources(folder);
    const ways = option('only', [...OURS, ...OTHERS]);
    for (const rows of option('rows', ['20000', '100000']).map(Number)) {
      const file = path.join(folder, `roster-${rows}.xlsx`);
      fs.writeFileSync(file, rosterWorkbook(rows));
      const results = measureAll(ways, Number(option('runs', ['3'])[0]), file, folder);
      print(rows, results);
      if (isBeaten(results)) process.exitCode = 1;
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

main();
