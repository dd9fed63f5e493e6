import type { PackFile } from '../../domain/rules';
import { sayTag } from '../../messages';
import { WorkbookError } from '../../workbook';
import { openPack } from '../load-pack';
import type { BenchPack } from './bench';

/**
 * Open the packs that ship with the product.
 *
 * @throws {WorkbookError} when one of them has an error: the product itself is broken then
 */
export async function openBuiltInPacks(files: ReadonlyMap<string, readonly PackFile[]>): Promise<Map<string, BenchPack>> {
  const packs = new Map<string, BenchPack>();
  for (const [name, packFiles] of files) {
    const { pack, issues } = await openPack(packFiles);
    const first = issues.find(({ severity }) => severity === 'error');
    if (pack === null) {
      const reason = first === undefined ? '' : `${first.file} ${first.path}: ${sayTag('en', first.code, first.details)}`;
      throw new WorkbookError('workbench.bad-pack', { pack: name, reason });
    }
    packs.set(pack.rules.id, { pack, files: packFiles, isBuiltIn: true });
  }
  return packs;
}
