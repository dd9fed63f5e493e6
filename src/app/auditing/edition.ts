import type { RulePack } from '../../domain/rules';

/**
 * How a worksheet names the pack that it was made from.
 *
 * @example editionOf(pack.rules) // 'lo-2021 1.0.0'
 */
export function editionOf({ id, version }: Pick<RulePack, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
