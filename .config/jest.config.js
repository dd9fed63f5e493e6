/** @type {import('jest').Config} */
module.exports = {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic', importSource: 'preact' } }, target: 'es2022' },
      sourceMaps: 'inline',
    }],
  },
  testEnvironment: 'node',
  testTimeout: 60000,
  reporters: ['default', '<rootDir>/.config/closing-line-reporter.js'],
};
