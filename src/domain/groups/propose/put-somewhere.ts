import type { Chance } from './chance';
import type { Cluster, Problem } from './problem';

/** More groups than this are not tried for one cluster when everybody is only put somewhere. */
const MOST_TRIED = 20;

/**
 * Everybody somewhere, the largest clusters and those who may lead first, each into the smallest of the groups where
 * nobody is to be apart from them, as far as a few tries go. Often legal, never proven to be. Practically linear.
 */
export function putSomewhere({ clusters, groups }: Problem, chance: Chance): Int32Array {
  const groupOf = Int32Array.from(clusters, ({ fixed }) => fixed);
  const sizes = new Int32Array(groups.length);
  for (const { fixed, members } of clusters) if (fixed >= 0) sizes[fixed] = (sizes[fixed] as number) + members.length;
  const bySize: number[][] = [];
  for (const group of chance.shuffle(groups.map((_, index) => index))) (bySize[sizes[group] as number] ??= []).push(group);
  const order = clusters.map((_, index) => index).filter((index) => groupOf[index] === -1)
    .sort((one, other) => rankOf(clusters[other]) - rankOf(clusters[one]) || one - other);
  for (const index of order) {
    const { apart, members } = clusters[index] as Cluster;
    const closed = new Set(apart.map((other) => groupOf[other]));
    const open = bySize.flatMap((listed, size) => (listed.length === 0 ? [] : [size]));
    const group = smallestOpen(bySize, open, closed);
    const size = sizes[group] as number;
    bySize[size]?.splice(bySize[size]?.lastIndexOf(group) ?? 0, 1);
    (bySize[size + members.length] ??= []).push(group);
    sizes[group] = size + members.length;
    groupOf[index] = group;
  }
  return groupOf;
}

function rankOf(cluster: Cluster | undefined): number {
  return cluster === undefined ? 0 : cluster.members.length * 2 + (cluster.leaders > 0 ? 1 : 0);
}

function smallestOpen(bySize: readonly (readonly number[])[], sizes: readonly number[], closed: ReadonlySet<number | undefined>): number {
  let tried = 0;
  for (const size of sizes) {
    for (const group of (bySize[size] ?? []).slice(-MOST_TRIED)) {
      if (!closed.has(group)) return group;
      tried += 1;
      if (tried > MOST_TRIED) return group;
    }
  }
  return bySize[sizes[0] as number]?.at(-1) as number;
}

/** Everybody where the roster has them; who is nowhere goes where there is most room. */
export function asToday({ clusters, groups }: Problem): Int32Array {
  const sizes = new Int32Array(groups.length);
  const groupOf = Int32Array.from(clusters, ({ fixed, homes, members }) => {
    const home = fixed >= 0 ? fixed : homes.reduce((best, one) => (one.people > best.people ? one : best), { group: -1, people: 0 }).group;
    if (home >= 0) sizes[home] = (sizes[home] as number) + members.length;
    return home;
  });
  return groupOf.map((group, cluster) => {
    if (group >= 0) return group;
    const smallest = sizes.reduce((least, size, index) => (size < (sizes[least] as number) ? index : least), 0);
    sizes[smallest] = (sizes[smallest] as number) + (clusters[cluster]?.members.length ?? 0);
    return smallest;
  });
}
