/** Ends the run with one plain line, so that a reader (or a machine) sees what was executed. */
class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = results;
    const failed = numFailedTests + results.testResults.filter((suite) => suite.testExecError).length;
    process.stdout.write(`\n${numPassedTests} passed, ${Math.max(failed, numFailedTestSuites > 0 ? 1 : 0)} failed\n`);
  }
}

module.exports = ClosingLineReporter;
