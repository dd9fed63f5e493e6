import type { Session } from './session';

/** An object of Excel's that a request speaks of: its class and what it stands for in the workbook. */
export class Thing {
  constructor(readonly type: ExcelClass, readonly target: unknown) {}
}

/** A property of a class. Without `set` it is read-only; with `object` it leads to another object. */
export interface Property<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void;
  /** Null: there is no such object (a null object for the client). */
  readonly object?: (target: T, session: Session) => Thing | null;
}

export type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;

/** How a class of Excel's object model works: members by their API name in PascalCase. */
export interface ClassDefinition<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** What they return: a {@link Thing} or null for an object, anything else for a result. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The key by which the collection's indexer finds the object again; absent: objects of the class have none. */
  readonly key?: (target: T) => string | number;
  /** For collections: what is in it, in order. */
  readonly items?: (target: T, session: Session) => readonly Thing[];
  /** For collections: the item of a key, name or number. */
  readonly item?: (target: T, key: unknown, session: Session) => Thing;
}

/** A class whose members can be looked up; made by {@link excelClass}. */
export interface ExcelClass {
  readonly name: string;
  readonly definition: ClassDefinition<unknown>;
  /** Property names by their lower-case form. */
  readonly propertyNames: ReadonlyMap<string, string>;
}

/** A class and the way to make its objects. */
export interface TypedClass<T> extends ExcelClass {
  of(target: T): Thing;
}

/** A class from its definition. */
export function excelClass<T>(definition: ClassDefinition<T>): TypedClass<T> {
  const names = Object.keys(definition.properties ?? {});
  const made: TypedClass<T> = {
    name: definition.name,
    definition: definition as ClassDefinition<unknown>,
    propertyNames: new Map(names.map((name) => [name.toLowerCase(), name])),
    of: (target) => new Thing(made, target),
  };
  return made;
}
