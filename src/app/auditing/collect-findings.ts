import type { Finding, Outcome } from '../../domain/findings';
import { findingOf } from '../../domain/rules';
import type { CompiledRule, FactDefinition, FactTable, Parameters } from '../../domain/rules';
import type { Language } from '../../messages';
import type { OutcomeListener } from './people';

/** What turning outcomes into findings needs. */
export interface FindingContext {
  readonly parameters: Parameters;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly language: Language;
  /** Keep what passes and what does not apply, too. */
  readonly everyOutcome: boolean;
}

/**
 * Collect the findings of one table. An undetermined result that no cell and no setting could settle comes
 * from a column that the workbook lacks: recognition has reported that once, it is not repeated per row.
 */
export function collectFindings(table: FactTable, context: FindingContext, findings: Finding[]): OutcomeListener {
  return (rule: CompiledRule, row: number, outcome: Outcome) => {
    if (!context.everyOutcome && (outcome === 'pass' || outcome === 'not-applicable')) return;
    const finding = findingOf(rule, table, row, context);
    const isColumnMissing = outcome === 'undetermined' && finding.missing.length === 0 && finding.cells.length === 0;
    if (!isColumnMissing) findings.push(finding);
  };
}
