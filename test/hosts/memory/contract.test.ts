import { MemoryHost } from '../../../src/hosts/memory';
import { snapshotOf } from '../../support/snapshot';
import { describeHost } from '../contract';

describeHost('MemoryHost', (sketch) => Promise.resolve(MemoryHost.over(snapshotOf(sketch))));
