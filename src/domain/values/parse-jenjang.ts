import { openCell } from './cell-reader';
import type { ValueTag } from './cell-reader';
import type { CellValue } from './cell-value';
import type { JenjangBasis } from './jenjang';
import { readJenjangWords, readTitleWords } from './jenjang-words';
import type { JenjangWords, Level, SpecialOffice } from './jenjang-words';
import { NONE, readings, unreadable } from './reading';
import type { Reading } from './reading';
import { remember } from './remember';
import { isNone } from './words';

/** The level of an office, read from the level cell and the title cell together. */
export interface JenjangReading {
  /** 1 pelaksana, 2 pengawas, 3 administrator, 4 JPT pratama, 5 JPT madya, 6 JPT utama. */
  readonly jenjang: Reading<number>;
  /** An office on which the KAP is silent; `unknown` when neither cell could be read. */
  readonly special: SpecialOffice | 'none' | 'unknown';
  /** Tag of the text that says on which ground the level counts; null when there is no level, or more than one. */
  readonly basis: JenjangBasis | null;
}

const levelWords = remember(readJenjangWords);
const titleWords = remember(readTitleWords);

/**
 * The level of an office. The level cell decides; where it says nothing, the title does if its words say it ("Kepala
 * Seksi …"). Cells that contradict each other are `several`. Penyelia, Subkoordinator, Plt. and Plh. in either cell are
 * `special` and leave the level unreadable, because the KAP does not say what they count as.
 *
 * @source KAP K22; reference §4 (UU 5/2014 Pasal 131, PermenPANRB 17/2021)
 * @example parseJenjang('Ahli Muda', 'Pranata Komputer') // known 2, basis 'jenjang.basis-permenpanrb-17-2021'
 */
export function parseJenjang(jenjangCell: CellValue, jabatanCell: CellValue): JenjangReading {
  const text = openCell(jenjangCell);
  const titleText = openCell(jabatanCell);
  const title = typeof titleText === 'string' ? titleWords(titleText) : null;
  const level = typeof text === 'string' && !isNone(text) ? levelWords(text) : null;
  const special = specialOf(level, title);
  if (special !== null) return refused(level?.special === special ? jenjangCell : jabatanCell, `jenjang.${special}`, special);
  if (level === null) return withoutLevel(text, titleText, title, jenjangCell, jabatanCell);
  return byLevel(level, title, jenjangCell);
}

/** The level cell decides; the title may only contradict it, or speak where it holds labels alone. */
function byLevel(level: JenjangWords, title: JenjangWords | null, jenjangCell: CellValue): JenjangReading {
  if (level.refusal !== null) return refused(jenjangCell, level.refusal, 'unknown');
  if (level.isDoubtful) return refused(jenjangCell, 'jenjang.doubtful', 'unknown');
  const hasSay = level.levels.length > 0 || level.isSilent;
  const levels = hasSay ? [...level.levels, ...clearLevels(title)] : [];
  return decided(levels) ?? refused(jenjangCell, 'jenjang.unknown', 'unknown');
}

/** The level cell is blank, holds a word of none, or cannot be read at all. */
function withoutLevel(
  text: string | Reading<never>, titleText: string | Reading<never>, title: JenjangWords | null,
  jenjangCell: CellValue, jabatanCell: CellValue,
): JenjangReading {
  if (typeof text !== 'string' && text.kind === 'unreadable') return { jenjang: text, special: 'unknown', basis: null };
  const byTitle = decided(clearLevels(title));
  if (byTitle !== null) return byTitle;
  if (title?.isDoubtful === true && title.levels.length > 0) return refused(jabatanCell, 'jenjang.doubtful', 'unknown');
  if (typeof text === 'string') return { jenjang: NONE, special: 'none', basis: null };
  const isBroken = typeof titleText !== 'string' && titleText.kind === 'unreadable' && jenjangCell === null;
  return { jenjang: isBroken ? titleText : text, special: 'unknown', basis: null };
}

/** In the order of the reference data: Plt. wins wherever it stands. */
function specialOf(level: JenjangWords | null, title: JenjangWords | null): SpecialOffice | null {
  const found = [level?.special, title?.special];
  return (['plt-plh', 'subkoordinator', 'penyelia'] as const).find((special) => found.includes(special)) ?? null;
}

function clearLevels(words: JenjangWords | null): readonly Level[] {
  return words === null || words.isDoubtful ? [] : words.levels;
}

function decided(levels: readonly Level[]): JenjangReading | null {
  const [first] = levels;
  if (first === undefined) return null;
  const [lowest = first.ordinal, ...others] = [...new Set(levels.map(({ ordinal }) => ordinal))].sort((a, b) => a - b);
  return { jenjang: readings([lowest, ...others]), special: 'none', basis: others.length === 0 ? first.basis : null };
}

function refused(cell: CellValue, reason: ValueTag, special: JenjangReading['special']): JenjangReading {
  return { jenjang: unreadable(cell, reason), special, basis: null };
}
