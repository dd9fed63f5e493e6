import { formatCellRef } from '../../domain/values';
import type { CellRef } from '../../domain/values';
import { catalogue, say } from '../../messages';
import type { Language } from '../../messages';
import { columnIndex } from '../../workbook';
import type { ColumnDefinition, RecognisedTable } from '../../workbook';
import type { CorrectedColumn, CorrectedTable } from './corrections';
import type { Problem } from './problems';

/** The words for what corrections change. */
export interface CorrectionWords {
  readonly columns: readonly ColumnDefinition[];
  readonly language: Language;
}

const MOST_NAMED = 20;
const LONGEST_HEADER = 60;

/**
 * What corrections changed, one finding a table: nobody may take a result for one of the headers alone. It is
 * recommended to look where a correction goes against what the headers say.
 */
export function correctionProblem(correction: CorrectedTable, words: CorrectionWords): Problem {
  const { kind, table, before, isMoved, columns } = correction;
  const code = table === null ? 'mapping-dropped' : !isMoved ? 'mapping-columns' : before === null ? 'mapping-found' : 'mapping-moved';
  const isDoubtful = (isMoved && before !== null) || columns.some(({ isAgainstHeader }) => isAgainstHeader);
  const { id, en } = catalogue[`recognition.table.${kind}`];
  return {
    code: `recognition.${code}`, severity: isDoubtful ? 'recommended' : 'info', outcome: 'undetermined',
    scope: 'workbook', subject: null, name: null, missing: [],
    cells: table === null ? [] : columns.flatMap((column) => headerCell(table, column)),
    details: {
      tableId: id, tableEn: en, place: placeOf(table), before: placeOf(before),
      columns: describeColumns(correction, words) || say(words.language, 'recognition.mapping-columns-as-read'),
    },
  };
}

function headerCell({ sheet, headerRow }: RecognisedTable, { letters }: CorrectedColumn): readonly CellRef[] {
  const column = letters === null ? null : columnIndex(letters);
  return column === null ? [] : [{ sheet, row: Math.max(headerRow, 0), column }];
}

/** Sheet and first cell of the header's last row. */
function placeOf(table: RecognisedTable | null): string {
  if (table === null) return '–';
  return formatCellRef({ sheet: table.sheet, row: Math.max(table.headerRow, 0), column: Math.min(...table.columns.values(), 16_383) });
}

function describeColumns({ table, kind, columns }: CorrectedTable, { columns: definitions, language }: CorrectionWords): string {
  const titles = new Map(definitions.filter((one) => one.table === kind).map(({ id, header }) => [id, header[language]]));
  const texts = columns.slice(0, MOST_NAMED).map(({ id, letters, before }) => {
    const header = table === null ? '' : (table.headerOf(id) ?? '').slice(0, LONGEST_HEADER);
    const values = { title: titles.get(id) ?? id, letters: letters ?? '–', before: before ?? '–', header };
    if (letters === null) return say(language, 'recognition.mapping-column-left', values);
    const what = say(language, header === '' ? 'recognition.mapping-column-bare' : 'recognition.mapping-column-headed', values);
    return before === null ? what : say(language, 'recognition.mapping-column-instead', { what, before });
  });
  return columns.length > MOST_NAMED ? `${texts.join('; ')}; …` : texts.join('; ');
}
