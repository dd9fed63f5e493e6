import { WorkbookError } from '../workbook';
import type { WorkbookHost } from '../workbook';
import { clearWorkbook, countTraces } from './clear';

/** A text of the catalogue that is shown apart from the pane. */
export interface RibbonMessage {
  readonly tag: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * *Bersihkan* in the ribbon: take everything of Cermat's back at once. Only where the committee typed decisions into
 * the sheet Pelanggaran, which would go too, the user is asked first.
 *
 * @param ask shows a question and gives the answer; closing it means no
 * @returns what to tell: null when it was done or the user said no
 */
export async function clearFromRibbon(host: WorkbookHost, ask: (question: RibbonMessage) => Promise<boolean>): Promise<RibbonMessage | null> {
  try {
    const { decisions, sheets, highlights, notes } = countTraces(await host.read());
    if (decisions + sheets + highlights + notes === 0) return { tag: 'commands.nothing-to-clear', details: {} };
    if (decisions > 0 && !(await ask({ tag: 'commands.confirm-clear', details: { count: decisions } }))) return null;
    await clearWorkbook(host);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return { tag: error.code, details: error.details };
    return { tag: 'commands.failed', details: { reason: error instanceof Error ? error.message : String(error) } };
  }
}
