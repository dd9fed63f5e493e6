import { ExcelError } from '../run/excel-error';
import type { Method } from '../run/thing';
import type { Thing } from '../run/thing';
import type { Session } from '../run/session';

/** What a collection is made from: its members in order, and which of them a key means. */
export interface CollectionSource<T> {
  readonly items: (target: T, session: Session) => readonly Thing[];
  readonly matches: (item: Thing, key: unknown) => boolean;
}

/** The members that every collection of Excel's has: by key, by position, or a null object; and how many. */
export function collectionMembers<T>(source: CollectionSource<T>): {
  items: CollectionSource<T>['items'];
  item: (target: T, key: unknown, session: Session) => Thing;
  methods: Record<'GetItem' | 'GetItemOrNullObject' | 'GetItemAt' | 'GetCount', Method<T>>;
} {
  const find = (target: T, key: unknown, session: Session): Thing | null => source.items(target, session).find((item) => source.matches(item, key)) ?? null;
  const item = (target: T, key: unknown, session: Session): Thing => {
    const found = find(target, key, session);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  };
  return {
    items: source.items,
    item,
    methods: {
      GetItem: (target, [key], session) => item(target, key, session),
      GetItemOrNullObject: (target, [key], session) => find(target, key, session),
      GetItemAt: (target, [index], session) => {
        const found = source.items(target, session)[Number(index)];
        if (found === undefined) throw new ExcelError('InvalidArgument');
        return found;
      },
      GetCount: (target, _, session) => source.items(target, session).length,
    },
  };
}

/** Names and ids are found without regard to upper and lower case. */
export function isSameText(one: unknown, other: unknown): boolean {
  return typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase();
}
