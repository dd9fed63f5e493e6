import { WorkbookError } from '../../workbook';
import type { Check } from './checking/check';
import { currentCheck } from './checking/make-check';
import { moreOfGroup, pageOfFindings } from './findings/findings-page';
import { sortMissing, viewMissing } from './findings/missing';
import { explain } from './findings/why';
import type { FindingGroup, FindingsPage, FindingsQuery, MissingView, WhyView } from './views';
import type { WorkingBench } from './working-bench';

const MOST_MISSING = 1000;

/** A page of what the last check found. */
export async function askFindings(bench: WorkingBench, query: FindingsQuery): Promise<FindingsPage> {
  return pageOfFindings((await currentCheck(bench)).findings, query);
}

/** More of one group. */
export async function askMore(bench: WorkingBench, query: FindingsQuery, key: string): Promise<FindingGroup> {
  const group = moreOfGroup((await currentCheck(bench)).findings, query, key);
  if (group === null) throw new WorkbookError('workbench.finding-gone');
  return group;
}

/** What a finding stands on. */
export async function askWhy(bench: WorkingBench, findingId: string): Promise<WhyView> {
  const check = await currentCheck(bench);
  const why = explain(check.findings, findingId, (item) => viewItem(check, item));
  if (why === null) throw new WorkbookError('workbench.finding-gone');
  return why;
}

/** What would settle most of what is undetermined. */
export async function askMissing(bench: WorkingBench, limit: number): Promise<{ items: readonly MissingView[]; total: number }> {
  const check = await currentCheck(bench);
  const most = Math.min(Math.max(0, Math.floor(limit) || 0), MOST_MISSING);
  const items = sortMissing(check.missing).slice(0, most).map(({ item }) => viewItem(check, item));
  return { items, total: check.missing.size };
}

function viewItem({ missing, places, findings }: Check, item: string): MissingView {
  const entry = missing.get(item) ?? { item, cell: null, settles: 0, name: null, text: null };
  return viewMissing(entry, places, (id) => findings.settings.get(id)?.title ?? null);
}
