import type { PackFileView } from '../../app/workbench';
import { ask } from '../state/use-answer';
import type { Pane } from '../state/pane';

const PACKS_KEY = 'packs';
const CHOSEN_KEY = 'pack';

/** What browsers keep for a page is about 5 MB for everything. */
const MOST_CHARACTERS = 2 * 1024 * 1024;

/** An imported pack as it is kept on this machine. */
interface RememberedPack {
  readonly id: string;
  readonly files: readonly PackFileView[];
}

function isFile(value: unknown): value is PackFileView {
  return typeof value === 'object' && value !== null && 'path' in value && typeof value.path === 'string' && 'text' in value && typeof value.text === 'string';
}

function isPack(value: unknown): value is RememberedPack {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    && 'files' in value && Array.isArray(value.files) && value.files.every(isFile);
}

/** The packs that were imported on this machine; none when what is kept cannot be read. */
function recallPacks({ platform }: Pane): readonly RememberedPack[] {
  try {
    const kept: unknown = JSON.parse(platform.recall(PACKS_KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPack) : [];
  } catch {
    return [];
  }
}

/** Keep an imported pack for the next time. False: it is too large, or the browser keeps nothing. */
export function rememberPack(pane: Pane, pack: RememberedPack): boolean {
  const others = recallPacks(pane).filter(({ id }) => id !== pack.id);
  const text = JSON.stringify([...others, pack]);
  if (text.length > MOST_CHARACTERS) {
    // An older version of it must not come back instead.
    forgetPack(pane, pack.id);
    return false;
  }
  pane.platform.remember(PACKS_KEY, text);
  return pane.platform.recall(PACKS_KEY) === text;
}

export function forgetPack(pane: Pane, packId: string): void {
  const others = recallPacks(pane).filter(({ id }) => id !== packId);
  pane.platform.remember(PACKS_KEY, others.length === 0 ? null : JSON.stringify(others));
}

/** Remember which pack was chosen; null: the built-in one. */
export function rememberChoice(pane: Pane, packId: string | null): void {
  pane.platform.remember(CHOSEN_KEY, packId);
}

/**
 * Bring back the packs that were imported on this machine and the one that was chosen, before the workbook is read.
 * A pack that can no longer be used is left out without a word: the tab Aturan shows what there is.
 */
export async function restorePacks(pane: Pane): Promise<void> {
  const packs = recallPacks(pane);
  const chosen = pane.platform.recall(CHOSEN_KEY);
  if (packs.length === 0 && chosen === null) return;
  for (const { files } of packs) await ask(pane, () => pane.workbench.importPack(files));
  const known = await ask(pane, () => pane.workbench.packs());
  const isKnown = known.ok && known.value.some(({ id }) => id === chosen);
  await ask(pane, () => pane.workbench.choose({ packId: isKnown ? chosen : null }));
}
