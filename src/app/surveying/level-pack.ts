import { worksheetLevels } from '../../domain/checklists';
import type { WorksheetLevel } from '../../domain/checklists';
import type { LoadedPack } from '../load-pack';

export { worksheetLevels };
export type { WorksheetLevel };

/** The pack with the worksheet of one level only; null: it has none of that level. */
export function packOfLevel(pack: LoadedPack, level: WorksheetLevel): LoadedPack | null {
  const { worksheets: set } = pack;
  const worksheets = set?.worksheets.filter((worksheet) => worksheet.level === level) ?? [];
  return set === null || worksheets.length === 0 ? null : { ...pack, worksheets: { ...set, worksheets } };
}
