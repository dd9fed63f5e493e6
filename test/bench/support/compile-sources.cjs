const fs = require('node:fs');
const path = require('node:path');
const { transformFileSync } = require('@swc/core');

const ROOT = path.join(__dirname, '..', '..', '..');

/** Translates src/ to plain JavaScript in a folder of its own, so that a measured process loads no compiler. */
function compileSources(target) {
  for (const entry of fs.readdirSync(path.join(ROOT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const out = path.join(target, path.relative(ROOT, file)).replace(/\.ts$/, '.js');
    const { code } = transformFileSync(file, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
    fs.mkdirSync(path.dirname(out), { recursive: true });
    fs.writeFileSync(out, code);
  }
  for (const folder of ['node_modules', 'rules']) fs.symlinkSync(path.join(ROOT, folder), path.join(target, folder));
}

module.exports = { compileSources };
