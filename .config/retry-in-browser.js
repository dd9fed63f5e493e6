/* global jest, expect */
/*
 * A browser on a busy machine may draw a frame later than a test expects. Such a test is tried once more, and the first
 * failure is printed; one that fails twice is broken. Tests without a browser are never tried again.
 */
if (/[\\/]test[\\/](?:pane|serve)/.test(expect.getState().testPath ?? '')) jest.retryTimes(1, { logErrorsBeforeRetry: true });
