import { levelOf, requireLevel } from './levels';
import { notKnown } from './object-paths';
import type { QueryInfo } from './protocol';
import type { Session } from './session';
import type { Property, Thing } from './thing';

/** What is asked for, as a tree: `names/name` is `{ names: { name: {} } }`. */
interface Wanted {
  [name: string]: Wanted;
}

/** What a `load` gets: the properties that were asked for and no others. */
export function runQuery(thing: Thing, query: QueryInfo | undefined, session: Session): unknown {
  return answer(thing, wantedBy(query), session, query);
}

function wantedBy(query: QueryInfo | undefined): Wanted {
  const wanted: Wanted = {};
  for (const path of [...(query?.Select ?? []), ...(query?.Expand ?? []).map((one) => `${one}/*`)]) {
    let place = wanted;
    for (const step of path.split(/[/.]/)) {
      if (step.toLowerCase() === 'items') continue;
      place = place[step.toLowerCase()] ??= {};
    }
  }
  return Object.keys(wanted).length === 0 ? { '*': {} } : wanted;
}

function answer(thing: Thing, wanted: Wanted, session: Session, query: QueryInfo = {}): unknown {
  const { items } = thing.type.definition;
  if (items === undefined) return { ...ownProperties(thing, wanted, session) };
  const all = items(thing.target, session);
  const chosen = all.slice(query.Skip ?? 0, query.Top === undefined ? undefined : (query.Skip ?? 0) + query.Top);
  const { own, inner } = split(thing, wanted);
  return { ...ownProperties(thing, own, session), _Items: chosen.map((item) => ({ ...keyOf(item), ...Object(answer(item, inner, session)) })) };
}

/** Properties of a collection itself (`count`) stand beside those of its items. */
function split(thing: Thing, wanted: Wanted): { own: Wanted; inner: Wanted } {
  const own: Wanted = {};
  const inner: Wanted = {};
  for (const [name, more] of Object.entries(wanted)) (thing.type.propertyNames.has(name) ? own : inner)[name] = more;
  return { own, inner };
}

function keyOf(item: Thing): object {
  const key = item.type.definition.key?.(item.target);
  return key === undefined ? {} : { _Id: key };
}

function ownProperties(thing: Thing, wanted: Wanted, session: Session): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [step, more] of Object.entries(wanted)) {
    if (step === '*' || step === '$all' || step === '$none') {
      if (step !== '$none') Object.assign(values, scalars(thing, session));
      continue;
    }
    const name = thing.type.propertyNames.get(step);
    if (name === undefined) throw notKnown(thing, step);
    requireLevel(thing.type.name, name, session);
    values[name] = valueOf(thing, propertyOf(thing, name), more, session);
  }
  return values;
}

function valueOf(thing: Thing, property: Property<unknown>, more: Wanted, session: Session): unknown {
  if (property.object === undefined) return property.get?.(thing.target, session) ?? null;
  const found = property.object(thing.target, session);
  if (found === null) return { _IsNull: true };
  return answer(found, Object.keys(more).length === 0 ? { '*': {} } : more, session);
}

function scalars(thing: Thing, session: Session): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of thing.type.propertyNames.values()) {
    const { get } = propertyOf(thing, name);
    if (get !== undefined && levelOf(thing.type.name, name) <= session.settings.apiLevel) values[name] = get(thing.target, session) ?? null;
  }
  return values;
}

function propertyOf(thing: Thing, name: string): Property<unknown> {
  return thing.type.definition.properties?.[name] ?? {};
}
