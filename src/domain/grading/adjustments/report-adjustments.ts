import type { AdjustmentReport } from '../../findings';
import { formatExact } from '../../values';
import type { Exact } from '../../values';
import type { PersonMarks, SchemeMarks } from '../compile-scheme';
import { MISSING } from '../mark';
import type { Mark } from '../mark';
import { plainDecimal } from '../plain-decimal';
import type { Adjustment, PersonAdjustments } from './adjustment';

/** What decisions are shown beside. */
export interface AdjustedPerson {
  /** As the sheets have them. */
  readonly before: PersonMarks;
  /** With everything that counts. */
  readonly after: PersonMarks;
  readonly marks: SchemeMarks;
  /** JP attended in a session as the sheet has them; null where nothing readable stands there. */
  attendedIn(block: number): Exact | null;
}

/** Every decision about a person, with the mark as it was and as it counts. */
export function reportAdjustments({ rows }: PersonAdjustments, person: AdjustedPerson): readonly AdjustmentReport[] {
  return rows.map((row) => {
    const isOpen = row.open.length > 0;
    const { kind, component, reason, decidedBy, decidedOn, cell } = row;
    return {
      kind, component, reason, decidedBy, decidedOn, cell, state: isOpen ? 'open' : 'counted',
      original: originalOf(row, person), given: row.given === null ? null : plainDecimal(row.given),
      counted: isOpen ? null : countedOf(row, person),
    };
  });
}

function originalOf({ target }: Adjustment, { before, marks, attendedIn }: AdjustedPerson): string | null {
  if (target === null) return null;
  if (target.kind === 'activity') return typed(before.activity[target.subject] ?? MISSING);
  if (target.kind === 'component') return shown(marks.changed.get(target.id)?.from ?? before.columns.get(target.id) ?? MISSING);
  const attended = attendedIn(target.block);
  return attended === null ? null : plainDecimal(attended);
}

function countedOf({ target, kind, given }: Adjustment, { after, marks }: AdjustedPerson): string | null {
  if (target === null || kind === 'excused') return null;
  if (target.kind === 'activity') return typed(after.activity[target.subject] ?? MISSING);
  if (target.kind === 'component') return shown(marks.changed.get(target.id)?.to ?? MISSING);
  return given === null ? null : plainDecimal(given);
}

function typed(mark: Mark): string | null {
  return mark.complete ? plainDecimal(mark.low) : null;
}

function shown(mark: Mark): string | null {
  return mark.complete ? formatExact(mark.low, 2) : null;
}
