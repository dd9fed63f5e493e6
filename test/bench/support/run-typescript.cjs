const fs = require('node:fs');
const { transformSync } = require('@swc/core');

/** From here on `require` takes TypeScript too, so that a benchmark can use the tests' own support. */
require.extensions['.ts'] = (module, file) => {
  const { code } = transformSync(fs.readFileSync(file, 'utf8'), { filename: file, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
  module._compile(code, file);
};
