import { columnName } from '../../domain/values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import { listSheetColumns, possibleHeaders, tableKinds } from '../../workbook';
import type { ColumnDefinition } from '../../workbook';
import { cellText } from './cell-text';
import { columnsOfKind, lettersOf, readAs } from './mapping-draft';
import type { DraftSource, Letters } from './mapping-draft';
import type { ColumnView, MappingDraft, MappingView, SheetColumnView } from './views';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
const LONGEST_HEADER = 80;
const FEWEST_CRITERIA = 3;

function clip(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

/** Of the twelve criteria that a table may have those that are in use, one more, and at least three. */
function isOffered({ id, required }: ColumnDefinition, letters: Letters): boolean {
  const criterion = /^kriteria-(\d+)$/.exec(id)?.[1];
  if (criterion === undefined || required) return true;
  const used = Object.keys(letters).flatMap((one) => (letters[one] === null ? [] : [Number(/^kriteria-(\d+)$/.exec(one)?.[1] ?? 0)]));
  return Number(criterion) <= Math.max(FEWEST_CRITERIA, ...used.map((number) => number + 1));
}

function viewColumns(source: DraftSource, { kind, sheet, headerRow, columns }: MappingDraft, language: Language): readonly ColumnView[] {
  const definitions = columnsOfKind(source.pack, kind);
  const table = readAs(source, { kind, sheet, headerRow });
  const read = table === null ? {} : lettersOf(table, definitions);
  return definitions.filter((definition) => isOffered(definition, columns)).map(({ id, header, required }) => {
    const letter = columns[id] ?? null;
    return { id, title: header[language], isRequired: required, letter, isCorrected: letter !== (read[id] ?? null) };
  });
}

function viewSheetColumns({ sheet, snapshot }: DraftSource, headerRow: number, language: Language): readonly SheetColumnView[] {
  const options = { language, date1904: snapshot.date1904 };
  return listSheetColumns(sheet, headerRow, SAMPLES).map(({ column, header, sampleRows }) => ({
    letter: columnName(column),
    header: clip(header, LONGEST_HEADER),
    samples: sampleRows.map((row) => clip(cellText(sheet.rows[row]?.[column], sheet.numberFormat(row, column), options), LONGEST_SAMPLE)),
  }));
}

/** Everything needed to show a draft and to correct it. */
export function viewMapping(source: DraftSource, draft: MappingDraft, language: Language): MappingView {
  const headers = possibleHeaders(source.sheet, draft.headerRow).map(({ row, texts }) => ({ row, text: clip(texts.join(' · '), LONGEST_HEADER) }));
  return {
    draft,
    columns: viewColumns(source, draft, language),
    sheetColumns: viewSheetColumns(source, draft.headerRow, language),
    kinds: tableKinds.map((kind) => ({ kind, title: say(language, `results.table.${kind}`) })),
    headerRows: [{ row: 0, text: say(language, 'workbench.no-header-row') }, ...headers],
  };
}
