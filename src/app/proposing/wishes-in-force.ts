import type { BrokenWish, Lock, Pair, ReadWish, ReadWishes } from '../../domain/groups';
import type { GroupsOrder } from './grouping';

/** Wishes as a request states them. */
export interface WishesInForce {
  readonly together: readonly Pair[];
  readonly apart: readonly Pair[];
  readonly locks: readonly Lock[];
  /** People who must not lead, wherever they are. */
  readonly notLeading: ReadonlySet<string>;
  readonly wishes: readonly ReadWish[];
  readonly broken: readonly BrokenWish[];
}

interface Today {
  readonly mode: GroupsOrder['mode'];
  /** The roster's group of a person; null: none. */
  groupOf(key: string): string | null;
}

/**
 * The workbook's wishes and those of the order. Somebody who is to lead without a group being named leads the group
 * that the roster gives (repair); in a new division groups are alike as long as no wish names one, so that the first
 * free number serves as well as any. Where neither holds, the group has to be named.
 */
export function wishesInForce({ wishes, broken }: ReadWishes, extra: GroupsOrder['wishes'], today: Today): WishesInForce {
  const named = [...wishes.flatMap(({ group }) => group ?? []), ...(extra?.locks ?? []).map(({ group }) => group)];
  let next = 0;
  const placeOf = (wish: ReadWish): string | null => {
    if (wish.group !== null || today.mode === 'repair') return wish.group ?? today.groupOf(wish.key);
    return named.length > 0 ? null : String(next += 1);
  };
  const kept = wishes.map((wish) => ({ wish, group: wish.kind === 'lead' ? placeOf(wish) : wish.group }));
  const homeless = new Set(kept.filter(({ wish, group }) => wish.kind === 'lead' && group === null).map(({ wish }) => wish));
  const locks = kept.flatMap(({ wish: { kind, key }, group }): readonly Lock[] => {
    if (group === null || kind === 'together' || kind === 'apart') return [];
    return [{ key, group, leads: kind === 'lock' ? null : kind === 'lead' }];
  });
  return {
    together: [...pairsOf(wishes, 'together'), ...(extra?.together ?? [])],
    apart: [...pairsOf(wishes, 'apart'), ...(extra?.apart ?? [])],
    locks: [...locks, ...(extra?.locks ?? [])],
    notLeading: new Set(wishes.flatMap(({ kind, key, group }) => (kind === 'not-lead' && group === null ? [key] : []))),
    wishes: wishes.filter((wish) => !homeless.has(wish)),
    broken: [...broken, ...[...homeless].map(needsGroup)],
  };
}

function pairsOf(wishes: readonly ReadWish[], kind: 'together' | 'apart'): readonly Pair[] {
  return wishes.flatMap((wish): readonly Pair[] => (wish.kind === kind && wish.other !== null ? [[wish.key, wish.other]] : []));
}

function needsGroup({ cell }: ReadWish): BrokenWish {
  return { code: 'groups.wish-group-needed', cells: [cell], details: { sheet: cell.sheet, row: cell.row + 1 } };
}
