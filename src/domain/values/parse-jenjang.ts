import { openCell } from './cell-reader';
import type { ValueTag } from './cell-reader';
import type { CellValue } from './cell-value';
import type { JenjangBasis } from './jenjang';
import { readJenjangWords, readTitleWords } from './jenjang-words';
import type { JenjangWords, Level, SpecialOffice } from './jenjang-words';
import { BLANK, NONE, known, readings, unreadable } from './reading';
import type { Reading } from './reading';
import { remember } from './remember';
import { saysNone } from './words';

/** The level of an office, read from the level cell and the title cell together. */
export interface JenjangReading {
  /** 1 pelaksana, 2 pengawas, 3 administrator, 4 JPT pratama, 5 JPT madya, 6 JPT utama. */
  readonly jenjang: Reading<number>;
  /** An office on which the KAP is silent; `unknown` when neither cell could be read, or both leave it in doubt. */
  readonly special: SpecialOffice | 'none' | 'unknown';
  /** Tag of the text that says on which ground the level counts; null when no level is written, or more than one. */
  readonly basis: JenjangBasis | null;
}

/** One cell: its words, or the reading that says why there are none. */
interface CellWords {
  readonly words: JenjangWords | null;
  readonly reading: Reading<never>;
}

/** What a Penyelia or Subkoordinator counts as where the settings let it count. */
const PENGAWAS = 2;

const readLevel = remember((cell: CellValue) => wordsOf(cell, readJenjangWords));
const readTitle = remember((cell: CellValue) => wordsOf(cell, readTitleWords));

/**
 * The level of an office. The level cell decides; where it says nothing, the title does if its words say it ("Kepala
 * Seksi …"). Cells that contradict each other are `several`; an office that is not held any more is unreadable. Penyelia,
 * Subkoordinator, Plt. and Plh. in either cell are `special`, because the KAP does not say whether they count. The level
 * of Plt. and Plh. is that of the post acted in; Penyelia and Subkoordinator are pengawas unless a level is written.
 *
 * @source KAP K22; reference §4 (UU 5/2014 Pasal 131, PermenPANRB 17/2021)
 * @example parseJenjang('Ahli Muda', 'Pranata Komputer') // known 2, basis 'jenjang.basis-permenpanrb-17-2021'
 */
export function parseJenjang(jenjangCell: CellValue, jabatanCell: CellValue): JenjangReading {
  const level = readLevel(jenjangCell);
  const title = readTitle(jabatanCell).words;
  if (takesBack(level.words)) return refused(jenjangCell, 'jenjang.doubtful', 'unknown');
  if (takesBack(title)) return refused(jabatanCell, 'jenjang.doubtful', 'unknown');
  return bySpecial(level, title, jenjangCell, jabatanCell)
    ?? (level.words === null ? byTitle(level.reading, title, jabatanCell) : byLevel(level.words, title, jenjangCell));
}

/** An office on which the KAP is silent, in either cell; null when there is none. Plt. wins wherever it stands. */
function bySpecial(level: CellWords, title: JenjangWords | null, jenjangCell: CellValue, jabatanCell: CellValue): JenjangReading | null {
  const cellOf = (special: SpecialOffice): CellValue => (names(level.words, special) ? jenjangCell : jabatanCell);
  const [isActing, isAssigned, isPenyelia] = (['plt-plh', 'subkoordinator', 'penyelia'] as const)
    .map((special) => names(level.words, special) || names(title, special));
  if (isActing === true) return byActing(level.words, title) ?? refused(cellOf('plt-plh'), 'jenjang.plt-plh', 'plt-plh');
  if (isAssigned === true && isPenyelia === true) return refused(cellOf('penyelia'), 'jenjang.penyelia', 'subkoordinator');
  if (isAssigned === true) return byAssignment('subkoordinator', level, title, jenjangCell);
  return isPenyelia === true ? byAssignment('penyelia', level, title, jenjangCell) : null;
}

function names(words: JenjangWords | null, special: SpecialOffice): boolean {
  return words?.specials.includes(special) === true;
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

/** "Mantan", "nonaktif", or a doubt about a special office: what is written does not hold. */
function takesBack(words: JenjangWords | null): boolean {
  return words !== null && (words.isFormer || (words.isDoubtful && words.specials.length > 0));
}

/** The post acted in: where Plt. or Plh. stands, else in the other cell; the title goes first. */
function byActing(level: JenjangWords | null, title: JenjangWords | null): JenjangReading | null {
  const [first, second] = names(title, 'plt-plh') ? [title, level] : [level, title];
  return decided(clearLevels(first), 'plt-plh') ?? decided(clearLevels(second), 'plt-plh');
}

/** Penyelia or Subkoordinator: the level written beside it, else pengawas. */
function byAssignment(special: SpecialOffice, { words, reading }: CellWords, title: JenjangWords | null, jenjangCell: CellValue): JenjangReading {
  if (reading.kind === 'unreadable') return { jenjang: reading, special, basis: null };
  const written = [...clearLevels(words), ...clearLevels(title)];
  const reason = title?.isDoubtful === true ? 'jenjang.doubtful' : words === null ? null : objectionTo(words);
  if (reason !== null) return refused(jenjangCell, reason, special);
  return decided(written, special) ?? { jenjang: known(PENGAWAS), special, basis: null };
}

/** What stands against a level cell beside a special office: unless it names that office or a level, it holds labels alone. */
function objectionTo(words: JenjangWords): ValueTag | null {
  if (words.refusal !== null) return words.refusal;
  if (words.isDoubtful) return 'jenjang.doubtful';
  const isOther = words.levels.length === 0 && !words.isSilent && words.specials.length === 0;
  return isOther ? 'jenjang.unknown' : null;
}

function clearLevels(words: JenjangWords | null): readonly Level[] {
  return words === null || words.isDoubtful || words.refusal !== null ? [] : words.levels;
}

function decided(levels: readonly Level[], special: JenjangReading['special'] = 'none'): JenjangReading | null {
  const [first] = levels;
  if (first === undefined) return null;
  const [lowest = first.ordinal, ...others] = [...new Set(levels.map(({ ordinal }) => ordinal))].sort((a, b) => a - b);
  return { jenjang: readings([lowest, ...others]), special, basis: others.length === 0 ? first.basis : null };
}

function refused(cell: CellValue, reason: ValueTag, special: JenjangReading['special']): JenjangReading {
  return { jenjang: unreadable(cell, reason), special, basis: null };
}
