import { ACTION, PATH } from './protocol';
import type { ActionInfo, RequestBody } from './protocol';

/** What is remembered of a request. */
export interface RequestLog {
  /** Counted from 1. */
  readonly number: number;
  /** Bytes of the request and of the answer. */
  readonly up: number;
  readonly down: number;
  readonly actions: number;
  /** What was done, in order: `Values=` for a property that was set, `Delete()` for a method; nothing for what only looks. */
  readonly names: readonly string[];
  /** Number of the `Excel.run` with `mergeUndoGroup` that it belongs to; null: none. */
  readonly undoGroup: number | null;
  /** Code by which it failed; null: it did not. */
  readonly error: string | null;
  readonly hasChanged: boolean;
  /** What it did that empties Excel's list of steps to undo: `Worksheet.delete`, `Worksheet.name`, `WorksheetProtection.protect` … */
  readonly clearsUndo: readonly string[];
}

/** The client gives back what it kept, when a run is over: Excel does this behind the add-in's back, and it is no sync of the add-in's. */
export function isCleanup({ Actions }: RequestBody): boolean {
  const isQuiet = (action: ActionInfo): boolean => action.ActionType === ACTION.instantiate || action.Name === '_RemoveReference';
  return Actions.every(isQuiet) && Actions.some(({ Name }) => Name === '_RemoveReference');
}

/** The actions of a request that do something, by name. */
export function namesOf(request: RequestBody): string[] {
  return request.Actions.flatMap((action) => deedOf(request, action) ?? []);
}

/** So many actions that half of what a request does is done then, looking up of objects not counted. */
export function halfOf(request: RequestBody): number {
  const deeds = [...request.Actions.entries()].filter(([, action]) => deedOf(request, action) !== null).map(([index]) => index);
  return (deeds[Math.ceil(deeds.length / 2) - 1] ?? Math.floor(request.Actions.length / 2)) + 1;
}

/** What an action does, by name; null when it only looks. */
function deedOf({ ObjectPaths }: RequestBody, { ActionType, Name, ObjectPathId }: ActionInfo): string | null {
  if (ActionType === ACTION.setProperty) return `${Name}=`;
  if (ActionType === ACTION.method && !Name.startsWith('_')) return `${Name}()`;
  const path = ObjectPaths[String(ObjectPathId)];
  return ActionType === ACTION.instantiate && path?.ObjectPathType === PATH.method && path.Name === 'Add' ? 'Add()' : null;
}
