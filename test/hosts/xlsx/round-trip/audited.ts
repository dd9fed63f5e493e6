import { XlsxHost } from '../../../../src/hosts/xlsx';
import { auditPlanFor } from '../../../support/audit-plan';

/** The workbook after an audit, and the host that holds it. */
export async function audited(bytes: Uint8Array): Promise<{ host: XlsxHost; saved: Uint8Array }> {
  const host = new XlsxHost(bytes);
  await host.apply(auditPlanFor(await host.read()));
  return { host, saved: host.save() };
}
