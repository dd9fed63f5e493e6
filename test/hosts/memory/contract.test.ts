import { MemoryHost } from '../../../src/hosts/memory';
import { chartsInMemory } from '../../support/plain-charts';
import { snapshotOf } from '../../support/snapshot';
import { describeHost } from '../contract';

describeHost('MemoryHost', (sketch) => Promise.resolve(MemoryHost.over(snapshotOf(sketch))), { chartsOf: (host) => chartsInMemory((host as MemoryHost).workbook) });
