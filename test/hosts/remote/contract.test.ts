import { MemoryHost } from '../../../src/hosts/memory';
import type { WorkbookHost } from '../../../src/workbook';
import { chartsInMemory } from '../../support/plain-charts';
import { snapshotOf } from '../../support/snapshot';
import { acrossThreads } from '../../support/two-threads';
import type { TwoThreads } from '../../support/two-threads';
import { describeHost } from '../contract';

const open: TwoThreads[] = [];
const served = new WeakMap<WorkbookHost, MemoryHost>();
afterEach(() => { for (const threads of open.splice(0)) threads.close(); });

describeHost('RemoteHost over MemoryHost', async (sketch) => {
  const memory = MemoryHost.over(snapshotOf(sketch));
  const threads = await acrossThreads(memory);
  open.push(threads);
  served.set(threads.host, memory);
  return threads.host;
}, { chartsOf: (host) => chartsInMemory((served.get(host) ?? MemoryHost.over(snapshotOf({ sheets: [] }))).workbook) });
