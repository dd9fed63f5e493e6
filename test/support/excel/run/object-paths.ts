import { ExcelError } from './excel-error';
import { requireLevel } from './levels';
import { PATH } from './protocol';
import type { ArgumentInfo, PathInfo, RequestBody } from './protocol';
import type { Session } from './session';
import { Thing } from './thing';

/** The objects of one request, each looked up once, when it is first needed. */
export class ObjectPaths {
  readonly #found = new Map<number, Thing | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
    private readonly root: Thing,
  ) {}

  /** The object of a path; null for a null object. @throws {ExcelError} */
  find(id: number): Thing | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `There is no object path ${id}.`);
    const thing = this.#resolve(path);
    this.#found.set(id, thing);
    return thing;
  }

  /** Arguments with the objects among them put in place of their ids. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#fill(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #fill(values: readonly unknown[], ids: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return this.#fill(value, id);
      return typeof id === 'number' && id > 0 ? this.find(id) : value;
    });
  }

  #resolve(path: PathInfo): Thing | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.reference) return this.#kept(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.find(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return propertyObject(parent, path.Name, this.session);
    if (path.ObjectPathType === PATH.indexer) return indexed(parent, this.argumentsOf(path.ArgumentInfo)[0], this.session);
    const found = callMethod(parent, path.Name, this.argumentsOf(path.ArgumentInfo), this.session);
    if (found !== null && !(found instanceof Thing)) throw new ExcelError('NotImplemented', `${parent.type.name}.${path.Name} gives no object.`);
    return found;
  }

  #kept(id: string): Thing {
    const thing = this.session.references.find(id);
    if (thing === null) throw new ExcelError('InvalidReference', 'The object is no longer there.');
    return thing;
  }
}

function propertyObject(parent: Thing, name: string, session: Session): Thing | null {
  const property = parent.type.definition.properties?.[name];
  if (property?.object === undefined) throw notKnown(parent, name);
  requireLevel(parent.type.name, name, session);
  return property.object(parent.target, session);
}

function indexed(parent: Thing, key: unknown, session: Session): Thing {
  const item = parent.type.definition.item;
  if (item === undefined) throw notKnown(parent, 'getItem');
  return item(parent.target, key, session);
}

/** Call a method of an object. @throws {ExcelError} */
export function callMethod(thing: Thing, name: string, args: readonly unknown[], session: Session): unknown {
  const method = thing.type.definition.methods?.[name];
  if (method === undefined) throw notKnown(thing, name);
  requireLevel(thing.type.name, name, session);
  return method(thing.target, args, session);
}

/** The stand-in lacks a member: the test must be seen to fail for that reason and no other. */
export function notKnown(thing: Thing, name: string): ExcelError {
  return new ExcelError('NotImplemented', `The stand-in for Excel does not know ${thing.type.name}.${name} (test/support/excel/classes).`);
}
