/**
 * `npm start`: build, audit the sample class, say where the result is, and serve the page without Excel until Ctrl+C.
 * `npm start -- --once` ends after the summary. Works the same in every shell.
 */
const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { serveUntilStopped } = require('./serve');

const root = path.resolve(__dirname, '..');

/** Run Node on a script; give up with its exit code where it is not one of those expected. */
function run(script, args, expected) {
  const { status } = spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  if (!expected.includes(status)) process.exit(status ?? 2);
}

run('node_modules/webpack/bin/webpack.js', [], [0]);
// The sample has problems of every kind, so the audit ends with 1: findings.
run('dist/cermat.js', ['audit', 'samples/kelas-contoh.xlsx', '--out', 'out/kelas-contoh.xlsx'], [0, 1]);
if (!process.argv.includes('--once')) void serveUntilStopped(path.join(root, 'dist/web'));
