import { XlsxHost } from '../../../src/hosts/xlsx';
import type { WorkbookHost } from '../../../src/workbook';
import { chartsInFile } from '../../support/plain-charts';
import { xlsxFrom } from '../../support/xlsx-from-sketch';
import { describeHost } from '../contract';

describeHost('XlsxHost', (sketch) => Promise.resolve(new XlsxHost(xlsxFrom(sketch))), { chartsOf: (host) => chartsInFile((host as XlsxHost).save()) });

const files = new WeakMap<WorkbookHost, () => XlsxHost>();

/** The same promises when every change has gone through a saved file. */
describeHost('XlsxHost, saved and opened again after each plan', (sketch) => {
  let host = new XlsxHost(xlsxFrom(sketch));
  const before: XlsxHost[] = [];
  const saving: WorkbookHost = {
    capabilities: host.capabilities,
    read: () => host.read(),
    apply: async (plan, options) => {
      const receipt = await host.apply(plan, options);
      before.push(host);
      host = new XlsxHost(host.save());
      return receipt;
    },
    undo: async () => {
      host = before.pop() ?? host;
      await host.undo();
    },
  };
  files.set(saving, () => host);
  return Promise.resolve(saving);
}, { chartsOf: (saving) => chartsInFile(files.get(saving)?.().save() ?? new Uint8Array()) });
