import { groupsSheet, resultSheetNames, wordsIn } from '../../workbook';
import type { HostCapabilities, WorkbookPlan, WorkbookSnapshot } from '../../workbook';
import { auditSnapshot, planAudit } from '../audit';
import type { AuditRequest } from '../audit';
import { sheetContent } from './sheet-content';
import type { DescribedProposal } from './sheet-content';

/** What writing a proposal needs beside it. */
export interface GroupsWriting {
  readonly capabilities: HostCapabilities;
  /** How results of an audit in this workbook are made again. */
  readonly audit: AuditRequest;
}

/**
 * How a proposal is written to `Kelompok Usulan`, in place of an earlier one. Results of an audit that stand in the
 * workbook stay: they are made again from what it holds now, since what is ours comes and goes as a whole.
 *
 * @param snapshot the workbook as it was read last
 */
export async function planGroupsSheet(snapshot: WorkbookSnapshot, described: DescribedProposal, { capabilities, audit }: GroupsWriting): Promise<WorkbookPlan> {
  const sheet = groupsSheet(sheetContent(described), resultSheetNames(snapshot).groups, wordsIn(described.language));
  const hasResults = snapshot.sheets.some(({ marker }) => marker === 'summary');
  if (hasResults) return planAudit(await auditSnapshot(snapshot, audit), snapshot, audit, capabilities, sheet);
  return { operations: [{ kind: 'remove-own' }, { kind: 'add-sheet', sheet, activate: true }] };
}
