import type { TableKind } from '../columns';
import type { SheetContext } from './candidate';
import { countIn, fittingKinds, rosterColumns } from './kind-profile';
import { decideMarks, looksLikeElements, marksKindByWords, sampleValues } from './marks-evidence';
import type { MarksKind } from './marks-evidence';
import type { ReadColumn } from './read-columns';
import { titleWords } from './read-group';
import { openAmong } from './open-columns';
import { holdsMarks } from './suggest-content';
import type { SuggestedColumns } from './suggest-columns';

type Suggest = (kind: TableKind) => SuggestedColumns;

const FEWEST_ELEMENTS = 3;

/** Columns with a header that no named column has taken. */
function openColumns({ headers, columns }: SuggestedColumns): readonly ReadColumn[] {
  const taken = new Set(columns.values());
  return openAmong(headers, new Set()).filter(({ header }) => !taken.has(header.column));
}

interface MarksGuess {
  readonly kind: MarksKind | null;
  readonly count: number;
}

/** People with columns of marks beside them; null when it is none. */
function guessMarks(context: SheetContext, suggested: SuggestedColumns): MarksGuess | null {
  const { contents, columns, top } = suggested;
  const open = openColumns(suggested).filter(({ header }) => {
    const content = contents[header.column];
    return content !== undefined && holdsMarks(content);
  });
  const people = Number(columns.has('nip')) + Number(columns.has('nama'));
  if (people === 0 || open.length < (people === 2 ? 1 : 2)) return null;
  const sample = sampleValues(open.flatMap(({ header }) => contents[header.column]?.values ?? []));
  const kind = decideMarks(context.nameWords, titleWords(context, Math.max(top, 0)), open.map(({ header }) => header), sample);
  return { kind, count: open.length };
}

function isReport(suggested: SuggestedColumns): boolean {
  if (!suggested.columns.has('kelompok')) return false;
  const elements = openColumns(suggested).filter(({ header }) => (
    looksLikeElements(sampleValues(suggested.contents[header.column]?.values ?? []))
  ));
  return elements.length >= FEWEST_ELEMENTS;
}

function asReading({ kind, columns, headers }: SuggestedColumns) {
  const named = new Map([...columns].map(([id, column]) => (
    [id, headers.find(({ header }) => header.column === column) ?? { header: { column, parts: [] }, whole: new Map(), last: new Map() }]
  )));
  return { kind, named, duplicates: new Map(), ambiguous: [] };
}

/** A list of people with marks rather than a roster: few columns of a roster, or a name that says so. */
function areMarksRather(context: SheetContext, roster: SuggestedColumns | null, { count }: MarksGuess): boolean {
  if (roster === null) return true;
  const repeated = countIn(roster.columns.keys(), rosterColumns);
  return marksKindByWords(context.nameWords) !== null ? repeated <= 3 : repeated <= 1 && count >= 2;
}

/** What a sheet could be, from the columns that each kind would find on it; null when nothing, or two, would fit. */
export function guessKind(context: SheetContext, suggest: Suggest): TableKind | null {
  const [best, next] = fittingKinds((kind) => asReading(suggest(kind)), context.nameWords, suggest('readiness').headers);
  if (best !== undefined && best.kind !== 'participants') return next?.score === best.score ? null : best.kind;
  const marks = guessMarks(context, suggest('attendance'));
  const roster = best === undefined ? null : suggest('participants');
  if (marks !== null && areMarksRather(context, roster, marks)) return marks.kind;
  if (best !== undefined) return best.kind;
  return isReport(suggest('al-report')) ? 'al-report' : null;
}
