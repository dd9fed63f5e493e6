import { XlsxHost } from '../../../src/hosts/xlsx';
import { xlsxFrom } from '../../support/xlsx-from-sketch';
import { describeHost } from '../contract';

describeHost('XlsxHost', (sketch) => Promise.resolve(new XlsxHost(xlsxFrom(sketch))));

/** The same promises when every change has gone through a saved file. */
describeHost('XlsxHost, saved and opened again after each plan', (sketch) => {
  let host = new XlsxHost(xlsxFrom(sketch));
  const before: XlsxHost[] = [];
  return Promise.resolve({
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
  });
});
