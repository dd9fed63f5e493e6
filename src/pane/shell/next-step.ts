import type { CheckView, DataView, WrittenView } from '../../app/workbench';

/** Something that the action bar can do. */
export type Act = 'read' | 'read-again' | 'check' | 'check-again' | 'write' | 'write-now' | 'undo' | 'save' | 'cancel-write';

/** Why that is the next step, in a few words of the catalogue. */
export type Hint = 'unread' | 'no-roster' | 'no-people' | 'ready' | 'stale' | 'unwritten' | 'clean' | 'confirm' | 'written' | 'written-before';

/** What the action bar offers: one thing to go on with, and at most one beside it. */
export interface NextStep {
  readonly hint: Hint;
  readonly primary: Act;
  readonly secondary: Act | null;
}

/** What the next step follows from. */
export interface Standing {
  readonly data: DataView | null;
  readonly check: CheckView | null;
  readonly written: WrittenView | null;
  readonly isStale: boolean;
  readonly isConfirming: boolean;
  readonly canUndo: boolean;
  /** The file can be handed to the user, who has no Excel that saves it. */
  readonly canSave: boolean;
}

/** The one next step of the way from data to written results. */
export function nextStep(standing: Standing): NextStep {
  const { data, check, isStale, isConfirming } = standing;
  if (data === null) return { hint: 'unread', primary: 'read', secondary: null };
  if (!data.canCheck) return { hint: 'no-roster', primary: 'read-again', secondary: undoIf(standing) };
  if (check === null) return { hint: data.participants === 0 ? 'no-people' : 'ready', primary: 'check', secondary: undoIf(standing) };
  if (isStale) return { hint: 'stale', primary: 'check-again', secondary: undoIf(standing) };
  if (isConfirming) return { hint: 'confirm', primary: 'write-now', secondary: 'cancel-write' };
  if (check.isWritten) return afterWriting(standing);
  return { hint: check.openTotal === 0 ? 'clean' : 'unwritten', primary: 'write', secondary: undoIf(standing) };
}

function afterWriting(standing: Standing): NextStep {
  const hint = standing.written === null ? 'written-before' : 'written';
  if (standing.canSave) return { hint, primary: 'save', secondary: undoIf(standing) };
  return standing.canUndo ? { hint, primary: 'undo', secondary: 'check-again' } : { hint, primary: 'check-again', secondary: null };
}

function undoIf({ canUndo }: Standing): Act | null {
  return canUndo ? 'undo' : null;
}
