import { OfficeHost } from '../../../src/hosts/office';
import { newExcel } from '../../support/excel';
import { describeHost } from '../contract';

describeHost('OfficeHost', (sketch) => Promise.resolve(new OfficeHost(newExcel(sketch), { wait: () => Promise.resolve() })));
