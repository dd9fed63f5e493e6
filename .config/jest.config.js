const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // Preact is published as .mjs, which Jest never requires; its sources are the same modules.
  moduleNameMapper: { '^preact$': '<rootDir>/node_modules/preact/src/index.js', '^preact/(hooks|jsx-runtime)$': '<rootDir>/node_modules/preact/$1/src/index.js', '^highs/runtime$': '<rootDir>/test/support/highs-runtime.ts' },
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
  transform: {
    'node_modules/preact/.+\\.js$': ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
    '^.+\\.tsx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', importSource: 'preact' } }, target: 'es2022' },
      sourceMaps: 'inline',
    }],
  },
  // Jest leaves one core to itself, of two it would use one: its own work is small beside that of the suites.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/.config/long-suites-first.js',
  testEnvironment: 'node',
  // Tests run in a context of their own, where looking up a global costs more than what searches do with it.
  sandboxInjectedGlobals: ['Math', 'Number', 'BigInt', 'String', 'Object', 'Array', 'Map', 'Set'],
  testTimeout: 60000,
  setupFilesAfterEnv: ['<rootDir>/.config/retry-in-browser.js'],
  reporters: ['default', '<rootDir>/.config/closing-line-reporter.js'],
};
