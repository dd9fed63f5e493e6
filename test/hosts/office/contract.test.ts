import { OfficeHost } from '../../../src/hosts/office';
import type { WorkbookHost } from '../../../src/workbook';
import { newExcel } from '../../support/excel';
import type { TestExcel } from '../../support/excel';
import { chartsInExcel } from '../../support/plain-charts';
import { describeHost } from '../contract';

const wait = (): Promise<void> => Promise.resolve();

const books = new WeakMap<WorkbookHost, TestExcel>();

describeHost('OfficeHost', (sketch) => {
  const excel = newExcel(sketch);
  const host = new OfficeHost(excel, { wait });
  books.set(host, excel);
  return Promise.resolve(host);
}, { calculates: true, chartsOf: (host) => chartsInExcel(books.get(host)?.workbook ?? newExcel({ sheets: [] }).workbook) });
