import { OfficeHost } from '../../../src/hosts/office';
import { newExcel } from '../../support/excel';
import { describeHost } from '../contract';

const wait = (): Promise<void> => Promise.resolve();

describeHost('OfficeHost', (sketch) => Promise.resolve(new OfficeHost(newExcel(sketch), { wait })), { calculates: true });
