import type { ExcelApi } from '../excel-api';
import { Slices } from '../slices';

/** One small change of the workbook; it finds everything it needs by itself, so that any steps can share a message. */
export interface Step {
  /** Estimate of what it adds to a request. */
  readonly bytes: number;
  run(batch: Batch): void;
}

/** A message to Excel that is being put together. */
export class Batch {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext, readonly api: ExcelApi) {}

  /** @param sheet id or name */
  sheet(sheet: string): Excel.Worksheet {
    const known = this.#sheets.get(sheet);
    if (known !== undefined) return known;
    const found = this.context.workbook.worksheets.getItem(sheet);
    this.#sheets.set(sheet, found);
    return found;
  }
}

/** What an action adds to a request besides its arguments: itself, and the path of an object or two. */
const ACTION_BYTES = 170;

/** A step of so many actions. */
export function step(actions: number, run: (batch: Batch) => void, bytes = 0): Step {
  return { bytes: actions * ACTION_BYTES + bytes, run };
}

/** No change: a place where work that leads to the next step can be interrupted. */
export const PAUSE: Step = step(0, () => undefined);

/** Take all steps in their order, in as few messages as they fit into. */
export async function runSteps(context: Excel.RequestContext, api: ExcelApi, steps: Iterable<Step>): Promise<void> {
  let batch = new Batch(context, api);
  let bytes = 0;
  const slices = new Slices();
  for (const next of steps) {
    if (slices.isDue) await slices.rest();
    if (next === PAUSE) continue;
    if (bytes > 0 && bytes + next.bytes > api.messageBytes) {
      await context.sync();
      batch = new Batch(context, api);
      bytes = 0;
    }
    if (bytes === 0 && api.supports(9)) context.application.suspendScreenUpdatingUntilNextSync();
    next.run(batch);
    bytes += next.bytes;
  }
  if (bytes > 0) await context.sync();
}
