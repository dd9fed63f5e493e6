/** `npm run bench`: every benchmark, one after another; exit code 1 when one of them misses its bar. */
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const root = path.resolve(__dirname, '..');
const benches = [
  ['--expose-gc', 'test/bench/rule-evaluation.cjs'],
  ['test/bench/workbook-io.cjs'],
  ['test/bench/whole-audit.cjs'],
  ['test/bench/group-proposals.cjs'],
  ['test/bench/pane-in-excel.cjs'],
];

for (const args of benches) {
  console.log(`\n== ${args.at(-1)}`);
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
