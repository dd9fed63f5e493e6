import { errorStatus, ExcelError } from './excel-error';
import { recalculate } from './recalculate';
import { requireLevel } from './levels';
import { callMethod, notKnown, ObjectPaths } from './object-paths';
import { ACTION } from './protocol';
import type { ActionInfo, ActionResult, ErrorInfo, RequestBody } from './protocol';
import { runQuery } from './query';
import type { Session } from './session';
import { Thing } from './thing';

/** What came of a batch: the results of what was carried out, and why the rest was not. */
export interface BatchOutcome {
  readonly results: readonly ActionResult[];
  readonly traceIds: readonly number[];
  readonly error: ErrorInfo | null;
}

/**
 * Carry out the actions of a batch in their order until one fails, as Excel does: what was done before stays done.
 *
 * @param count only so many of them are carried out
 */
export function executeBatch(body: RequestBody, session: Session, root: Thing, count = body.Actions.length): BatchOutcome {
  const outcome = execute(body, session, root, count);
  recalculate(session);
  return outcome;
}

function execute(body: RequestBody, session: Session, root: Thing, count: number): BatchOutcome {
  const paths = new ObjectPaths(body, session, root);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.slice(0, count).entries()) {
    try {
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, session) });
    } catch (error) {
      return { results, traceIds, error: errorInfo(error, body, action, index) };
    }
  }
  return { results, traceIds, error: null };
}

function runAction(action: ActionInfo, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const thing = paths.find(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return thing === null ? null : identity(thing, session);
  if (thing === null) return nullObjectAnswer(action);
  switch (action.ActionType) {
    case ACTION.query: return runQuery(thing, action.QueryInfo, session);
    case ACTION.setProperty: return setProperty(thing, action, paths, session);
    case ACTION.method: return runMethod(thing, action, paths, session);
    default: throw new ExcelError('NotImplemented', `The stand-in for Excel does not know actions of type ${action.ActionType}.`);
  }
}

/** Asking a null object for its properties is allowed; doing something to it is not. */
function nullObjectAnswer(action: ActionInfo): null {
  if (action.ActionType === ACTION.query || action.Name === '_KeepReference') return null;
  throw new ExcelError('InvalidObjectPath', 'The object is a null object.');
}

function runMethod(thing: Thing, action: ActionInfo, paths: ObjectPaths, session: Session): unknown {
  if (action.Name === '_KeepReference') return keepReference(thing, session);
  const value = callMethod(thing, action.Name, paths.argumentsOf(action.ArgumentInfo), session);
  return value instanceof Thing ? identity(value, session) : value ?? null;
}

function setProperty(thing: Thing, action: ActionInfo, paths: ObjectPaths, session: Session): null {
  const property = thing.type.definition.properties?.[action.Name];
  if (property?.set === undefined) throw notKnown(thing, action.Name);
  requireLevel(thing.type.name, action.Name, session);
  property.set(thing.target, paths.argumentsOf(action.ArgumentInfo)[0], session);
  return null;
}

function keepReference(thing: Thing, session: Session): null {
  session.references.keep(thing);
  return null;
}

/** What tells the client how to find the object again in its next request; an id that can be read is then known without a load. */
function identity(thing: Thing, session: Session): object {
  const key = thing.type.definition.key?.(thing.target);
  const reference = session.references.idOf(thing);
  const name = thing.type.propertyNames.has('id') ? 'Id' : '_Id';
  return { ...(key === undefined ? {} : { [name]: key }), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function errorInfo(error: unknown, body: RequestBody, action: ActionInfo, index: number): ErrorInfo {
  if (!(error instanceof ExcelError)) throw error;
  const path = body.ObjectPaths[String(action.ObjectPathId)];
  return {
    Code: error.code, Message: error.message, HttpStatusCode: errorStatus(error.code), ActionIndex: index,
    Location: action.Name === '' ? path?.Name ?? '' : action.Name,
  };
}
