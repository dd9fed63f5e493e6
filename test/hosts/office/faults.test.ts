import { isDeepStrictEqual } from 'node:util';
import { isMessageTag } from '../../../src/messages';
import { WorkbookError } from '../../../src/workbook';
import type { FaultMoment } from '../../support/excel';
import { openInExcel } from '../../support/office-class';
import type { OpenWorkbook } from '../../support/office-class';
import { fullPlan, heldBy, resultPlan, shakyClass } from '../../support/office-faults';

const CODES = [
  'GeneralException', 'ConnectionFailure', 'InvalidOperationInCellEditMode', 'TooManyRequests', 'AccessDenied', 'ItemNotFound', 'RequestPayloadSizeLimitExceeded',
] as const;
const MOMENTS: readonly FaultMoment[] = ['before', 'halfway', 'after'];

/** Do something and say what went wrong, which must be something that a message tells of. */
async function errorOf(work: Promise<unknown>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError) || !isMessageTag(error.code)) throw error;
    return error.code;
  }
}

async function readAndApply({ host }: OpenWorkbook): Promise<readonly (string | null)[]> {
  return [await errorOf(host.read()), await errorOf(host.apply(fullPlan))];
}

describe.each([['a fresh workbook', false], ['an earlier result', true]])('over %s', (_, hasResult) => {
  const open = async (messageBytes?: number): Promise<OpenWorkbook> => {
    const opened = openInExcel(shakyClass, messageBytes === undefined ? {} : { messageBytes });
    if (hasResult) await opened.host.apply(resultPlan);
    return opened;
  };

  /** States before and after a smooth run, and the numbers of its requests. */
  async function smoothRun(messageBytes?: number): Promise<{ before: unknown; after: unknown; first: number; last: number }> {
    const smooth = await open(messageBytes);
    const [first, before] = [smooth.excel.log.length + 1, heldBy(smooth)];
    expect(await readAndApply(smooth)).toEqual([null, null]);
    return { first, last: smooth.excel.log.length, before, after: heldBy(smooth) };
  }

  test.each(CODES.flatMap((code) => MOMENTS.map((when) => [code, when] as const)))('%s, %s any request is carried out: all is written, or nothing', async (code, when) => {
    const { before, after, first, last } = await smoothRun();
    for (let request = first; request <= last; request += 1) {
      const opened = await open();
      opened.excel.fail({ request, code, when });
      const errors = await readAndApply(opened);
      expect([request, errors]).toEqual([request, expect.not.arrayContaining(['office.half-written'])]);
      expect([request, heldBy(opened)]).toEqual([request, errors[1] === null ? after : before]);
      if (errors[1] !== null) await opened.host.apply(fullPlan);
      expect([request, heldBy(opened)]).toEqual([request, after]);
      await opened.host.undo();
      expect([request, heldBy(opened)]).toEqual([request, before]);
    }
  });

  test.each(MOMENTS)('cut off %s any of many small messages: all is written, or nothing', async (when) => {
    const messageBytes = when === 'halfway' ? 1_000 : 3_000;
    const { before, after, first, last } = await smoothRun(messageBytes);
    expect(last - first).toBeGreaterThan(8);
    for (let request = first; request <= last; request += 1) {
      const opened = await open(messageBytes);
      opened.excel.fail({ request, code: 'GeneralException', when });
      const errors = await readAndApply(opened);
      expect([request, heldBy(opened)]).toEqual([request, errors[1] === null ? after : before]);
    }
  });

  test.each(MOMENTS)('an undo cut off %s any request: taken back, or not at all', async (when) => {
    const { before, after } = await smoothRun();
    for (let request = 1; request <= 5; request += 1) {
      const opened = await open();
      await readAndApply(opened);
      opened.excel.fail({ request: opened.excel.log.length + request, code: 'ConnectionFailure', when });
      const error = await errorOf(opened.host.undo());
      expect([request, heldBy(opened)]).toEqual([request, error === null ? before : after]);
      if (error !== null) await opened.host.undo();
      expect([request, heldBy(opened)]).toEqual([request, before]);
    }
  });

  test.each(MOMENTS)('when putting it back is cut off %s as well, it is tried again', async (when) => {
    const { before, last } = await smoothRun();
    for (let second = last + 1; second <= last + 4; second += 1) {
      const opened = await open();
      opened.excel.fail({ request: last, code: 'GeneralException', when: 'halfway' });
      opened.excel.fail({ request: second, code: 'ConnectionFailure', when });
      expect(await readAndApply(opened)).toEqual([null, 'office.unknown']);
      expect([second, heldBy(opened)]).toEqual([second, before]);
    }
  });
});

test.each(MOMENTS)('a connection lost for good, %s the writing is carried out: it is said, and what is left can be cleared', async (when) => {
  const fresh = openInExcel(shakyClass);
  const before = heldBy(fresh);
  await fresh.host.read();
  const writing = fresh.excel.log.length + 2;
  fresh.excel.fail({ request: writing, code: 'ConnectionFailure', when });
  fresh.excel.fail({ request: writing + 1, code: 'ConnectionFailure', times: 3 });
  expect(await errorOf(fresh.host.apply(resultPlan))).toBe('office.half-written');
  expect(isDeepStrictEqual(heldBy(fresh), before)).toBe(when === 'before');
  await fresh.host.read();
  await fresh.host.apply({ operations: [{ kind: 'remove-own' }] });
  expect(heldBy(fresh)).toEqual(before);
});
