import { MemoryHost } from '../../../src/hosts/memory';
import { snapshotOf } from '../../support/snapshot';
import { acrossThreads } from '../../support/two-threads';
import type { TwoThreads } from '../../support/two-threads';
import { describeHost } from '../contract';

const open: TwoThreads[] = [];
afterEach(() => { for (const threads of open.splice(0)) threads.close(); });

describeHost('RemoteHost over MemoryHost', async (sketch) => {
  const threads = await acrossThreads(MemoryHost.over(snapshotOf(sketch)));
  open.push(threads);
  return threads.host;
});
