const Sequencer = require('@jest/test-sequencer').default;

/**
 * Seconds that a file of tests takes, roughly, on a quiet machine of two cores, as far as a fresh clone has to be told;
 * any other takes a few.
 */
const SECONDS = {
  'pane/in-excel': 90, 'pane/groups/groups-tab': 50, 'app/workbench/groups': 45, 'pane/page': 40, 'domain/groups/propose/propose-groups': 30,
  'domain/grading/outlook': 30, 'pane/shell/shell': 30, 'pane/grades/grades-tab': 28, 'pane/rules/rules-tab': 25, 'app/workbench/writing': 25,
  'pane/check/check-tab': 20, 'app/proposing/write-groups': 18, 'app/workbench/checking': 17,
};

const A_FEW = 4;

/** The longest files of tests begin first, so that no core waits for the last one alone. What this machine has measured counts before the list. */
class LongSuitesFirst extends Sequencer {
  /** In milliseconds. */
  time(test) {
    const [, name = ''] = /[\\/]test[\\/](.+)\.test\.ts$/.exec(test.path) ?? [];
    return super.time(test) ?? (SECONDS[name.replaceAll('\\', '/')] ?? A_FEW) * 1000;
  }
}

module.exports = LongSuitesFirst;
