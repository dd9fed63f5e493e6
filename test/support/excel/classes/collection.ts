import { ExcelError } from '../run/excel-error';
import type { Method } from '../run/thing';
import type { Thing } from '../run/thing';
import type { Session } from '../run/session';

/** What a collection is made from: its members in order, and which of them a key means. */
export interface CollectionSource<T> {
  readonly items: (target: T, session: Session) => readonly Thing[];
  readonly matches: (item: Thing, key: unknown) => boolean;
}

/** How a collection can be asked; not every collection of Excel's has all of these methods. */
export type Asking = 'GetItem' | 'GetItemOrNullObject' | 'GetItemAt' | 'GetCount';

const ALL: readonly Asking[] = ['GetItem', 'GetItemOrNullObject', 'GetItemAt', 'GetCount'];

/** The members that collections of Excel's have in common: by key, by position, or a null object; and how many. @param except methods that this one lacks */
export function collectionMembers<T>(source: CollectionSource<T>, except: readonly Asking[] = []): {
  items: CollectionSource<T>['items'];
  item: (target: T, key: unknown, session: Session) => Thing;
  methods: Readonly<Record<string, Method<T>>>;
} {
  const find = (target: T, key: unknown, session: Session): Thing | null => source.items(target, session).find((item) => source.matches(item, key)) ?? null;
  const item = (target: T, key: unknown, session: Session): Thing => {
    const found = find(target, key, session);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  };
  const methods: Record<Asking, Method<T>> = {
    GetItem: (target, [key], session) => item(target, key, session),
    GetItemOrNullObject: (target, [key], session) => find(target, key, session),
    GetItemAt: (target, [index], session) => {
      const found = source.items(target, session)[Number(index)];
      if (found === undefined) throw new ExcelError('InvalidArgument');
      return found;
    },
    GetCount: (target, _, session) => source.items(target, session).length,
  };
  return { items: source.items, item, methods: Object.fromEntries(ALL.filter((name) => !except.includes(name)).map((name) => [name, methods[name]])) };
}

/** Names and ids are found without regard to upper and lower case. */
export function isSameText(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase();
}
