import { mentoringFacts, reportChecklistFacts } from '../../domain/action-learning';
import { instructorListFacts } from '../../domain/class';
import { asksForAny } from '../../domain/rules';
import type { FactDefinition, Rule } from '../../domain/rules';
import { scheduleFacts } from '../../domain/schedule';
import { say } from '../../messages';
import type { RecognisedTable } from '../../workbook';
import type { LoadedPack } from '../load-pack';
import type { ClassAudit } from './class';
import { nextCell } from './next-cell';
import type { Problem } from './problems';
import type { AuditedSchedule } from './schedule';

type Kind = 'schedule' | 'instructors' | 'al-report' | 'mentoring';

/**
 * The tables that nobody would miss while they have no rows: their rules speak of rows. The roster, the marks and the
 * checklist have words of their own, and lists of wishes and adjustments may be empty.
 */
const KINDS: Readonly<Record<Kind, { readonly facts: readonly FactDefinition[]; isRead(pack: LoadedPack): boolean }>> = {
  schedule: { facts: scheduleFacts, isRead: () => true },
  instructors: { facts: instructorListFacts, isRead: () => true },
  'al-report': { facts: reportChecklistFacts, isRead: ({ deliverables }) => deliverables !== null },
  mentoring: { facts: mentoringFacts, isRead: ({ mentoring }) => mentoring !== null },
};

interface EmptySheet {
  readonly kind: Kind;
  readonly table: RecognisedTable;
  /** The rules that have nothing to judge. */
  readonly rules: readonly Rule[];
}

/**
 * Recognised sheets without anything in them that the pack's rules could judge, all told in one finding: what was not
 * checked is no success. Linear in rules.
 */
export function emptySheets(audit: ClassAudit, { report }: AuditedSchedule): readonly Problem[] {
  const empty = (Object.keys(KINDS) as Kind[]).flatMap((kind) => idleRules(kind, audit, kind === 'schedule' && report === null));
  if (empty.length === 0) return [];
  const { language } = audit.context;
  const sheets = empty.map(({ kind, table, rules }) => say(language, `recognition.unchecked-${kind}`, { sheet: table.sheet, count: rules.length }));
  return [{
    code: 'recognition.sheets-empty', outcome: 'undetermined', scope: 'workbook', subject: 'lembar-kosong', name: null,
    severity: empty.some(({ rules }) => rules.some(({ severity }) => severity === 'mandatory')) ? 'mandatory' : 'recommended',
    cells: empty.map(({ table }) => nextCell(table)), details: { sheets: sheets.join('; ') },
  }];
}

function idleRules(kind: Kind, { pack, recognition }: ClassAudit, isWithoutContent: boolean): readonly EmptySheet[] {
  const table = recognition.tables.get(kind);
  const { facts, isRead } = KINDS[kind];
  if (table === undefined || (table.length > 0 && !isWithoutContent) || !isRead(pack)) return [];
  const [scopes, ids] = [new Set(facts.map(({ scope }) => scope)), new Set(facts.map(({ id }) => id))];
  const rules = pack.rules.rules.filter((rule) => scopes.has(rule.scope) && asksForAny(rule, ids));
  return rules.length === 0 ? [] : [{ kind, table, rules }];
}
