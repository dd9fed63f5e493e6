import { openCell } from './cell-reader';
import type { ValueTag } from './cell-reader';
import type { CellValue } from './cell-value';
import type { JenjangBasis } from './jenjang';
import { readJenjangWords, readTitleWords } from './jenjang-words';
import type { JenjangWords, Level, SpecialOffice } from './jenjang-words';
import { BLANK, NONE, readings, unreadable } from './reading';
import type { Reading } from './reading';
import { remember } from './remember';
import { saysNone } from './words';

/** The level of an office, read from the level cell and the title cell together. */
export interface JenjangReading {
  /** 1 pelaksana, 2 pengawas, 3 administrator, 4 JPT pratama, 5 JPT madya, 6 JPT utama. */
  readonly jenjang: Reading<number>;
  /** An office on which the KAP is silent; `unknown` when neither cell could be read. */
  readonly special: SpecialOffice | 'none' | 'unknown';
  /** Tag of the text that says on which ground the level counts; null when there is no level, or more than one. */
  readonly basis: JenjangBasis | null;
}

/** One cell: its words, or the reading that says why there are none. */
interface CellWords {
  readonly words: JenjangWords | null;
  readonly reading: Reading<never>;
}

const SPECIALS = ['plt-plh', 'subkoordinator', 'penyelia'] as const;
const readLevel = remember((cell: CellValue) => wordsOf(cell, readJenjangWords));
const readTitle = remember((cell: CellValue) => wordsOf(cell, readTitleWords));

/**
 * The level of an office. The level cell decides; where it says nothing, the title does if its words say it ("Kepala
 * Seksi …"). Cells that contradict each other are `several`. Penyelia, Subkoordinator, Plt. and Plh. in either cell are
 * `special` and leave the level unreadable, because the KAP does not say what they count as.
 *
 * @source KAP K22; reference §4 (UU 5/2014 Pasal 131, PermenPANRB 17/2021)
 * @example parseJenjang('Ahli Muda', 'Pranata Komputer') // known 2, basis 'jenjang.basis-permenpanrb-17-2021'
 */
export function parseJenjang(jenjangCell: CellValue, jabatanCell: CellValue): JenjangReading {
  const level = readLevel(jenjangCell);
  const title = readTitle(jabatanCell).words;
  const special = specialOf(level.words, title);
  if (special !== null) {
    return refused(level.words?.special === special ? jenjangCell : jabatanCell, `jenjang.${special}`, special);
  }
  return level.words === null ? byTitle(level.reading, title, jabatanCell) : byLevel(level.words, title, jenjangCell);
}

function wordsOf(cell: CellValue, read: (text: string) => JenjangWords): CellWords {
  const text = openCell(cell);
  if (typeof text !== 'string') return { words: null, reading: text };
  return saysNone(text) ? { words: null, reading: NONE } : { words: read(text), reading: BLANK };
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
function byTitle(reading: Reading<never>, title: JenjangWords | null, jabatanCell: CellValue): JenjangReading {
  if (reading.kind === 'unreadable') return { jenjang: reading, special: 'unknown', basis: null };
  if (title?.isDoubtful === true && title.levels.length > 0) return refused(jabatanCell, 'jenjang.doubtful', 'unknown');
  const silent = { jenjang: reading, special: reading.kind === 'none' ? 'none' : 'unknown', basis: null } as const;
  return decided(clearLevels(title)) ?? silent;
}

/** Plt. wins wherever it stands. */
function specialOf(level: JenjangWords | null, title: JenjangWords | null): SpecialOffice | null {
  if (!level?.special && !title?.special) return null;
  return SPECIALS.find((special) => level?.special === special || title?.special === special) ?? null;
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
