import { worksheetKinds } from '../columns';
import type { SheetContext } from './candidate';
import { claimedIds, countIn } from './kind-profile';
import type { KindFit } from './kind-profile';
import type { KindReading } from './read-columns';

type WorksheetKind = (typeof worksheetKinds)[number];

/** Words of names and titles that say whom a worksheet is for. */
const words: Readonly<Record<WorksheetKind, readonly string[]>> = {
  'lo-individu': ['individu', 'individual', 'perorangan'],
  'lo-tim': ['tim', 'team'],
  'lo-organisasi': ['organisasi', 'organisation', 'organization'],
};

/** How the codes of the booklet's items begin. @source reference C.3 */
const CODE = /^([ITO])-[A-Z]{2,4}-\d/;
const kindOfLetter: Readonly<Record<string, WorksheetKind>> = { I: 'lo-individu', T: 'lo-tim', O: 'lo-organisasi' };
const SAMPLE_ROWS = 30;
/** Columns that hardly any other table has. */
const telling: ReadonlySet<string> = new Set(['komponen', 'kegiatan', 'pelaku', 'bukti']);

/**
 * A header as that of a self-assessment's worksheet; null when it is none, or nothing says whose. The levels have the same
 * columns: the sheet's name tells them apart, else the title above, else the codes below.
 *
 * @param titles words above the header
 * @param below zero-based first row below the header
 */
export function worksheetFit(
  context: SheetContext, read: (kind: WorksheetKind) => KindReading, titles: () => ReadonlySet<string>, below: number,
): KindFit | null {
  const ids = claimedIds(read('lo-individu'));
  const isLike = ids.has('status') && (ids.has('kode') || ids.has('kegiatan')) && countIn(ids, telling) >= 2;
  if (!isLike) return null;
  const kind = kindOfWords(context.nameWords) ?? kindOfWords(titles()) ?? kindOfCodes(context, below);
  return kind === null ? null : { kind, reading: read(kind), score: ids.size + 2 * countIn(ids, telling) };
}

/** The one kind that words speak of; null: none, or several. */
function kindOfWords(said: ReadonlySet<string>): WorksheetKind | null {
  const [kind, other] = worksheetKinds.filter((one) => words[one].some((word) => said.has(word)));
  return kind === undefined || other !== undefined ? null : kind;
}

function kindOfCodes({ reader }: SheetContext, below: number): WorksheetKind | null {
  const kinds = new Set<WorksheetKind | undefined>();
  for (let row = below; row < below + SAMPLE_ROWS; row += 1) {
    for (const value of reader.sheet.rows[row] ?? []) {
      const letter = typeof value === 'string' ? CODE.exec(value.trim().toUpperCase())?.[1] : undefined;
      if (letter !== undefined) kinds.add(kindOfLetter[letter]);
    }
  }
  const [kind, other] = [...kinds];
  return kind === undefined || other !== undefined ? null : kind;
}
