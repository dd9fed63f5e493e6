import type { Respondent } from '../../domain/findings';
import { cleanText, textOfCell } from '../../domain/values';
import { say } from '../../messages';
import { RESPONDENT_LABELS } from '../../workbook';
import type { SheetSnapshot } from '../../workbook';

type Detail = keyof typeof RESPONDENT_LABELS;

/** Rows and columns that are looked at above a table; a title and a few details need no more. */
const MOST_ROWS = 30;
const MOST_COLUMNS = 30;
const LONGEST = 300;

const details = new Map<string, Detail>(Object.entries(RESPONDENT_LABELS).flatMap(([id, tag]) => (
  (['id', 'en'] as const).map((language) => [plain(say(language, tag)), id as Detail] as const))));

/**
 * Who filled a worksheet in, as far as the rows above its header say so: a label in either language, and the next
 * filled cell beside it, or what follows its colon. The first of several counts.
 *
 * @param headerRow zero-based
 * @example readRespondent(sheet, 9).unit // 'Bagian Umum'
 */
export function readRespondent({ rows }: Pick<SheetSnapshot, 'rows'>, headerRow: number): Respondent {
  const found = new Map<Detail, string>();
  for (const row of rows.slice(Math.max(0, headerRow - MOST_ROWS), headerRow)) {
    const texts = row.slice(0, MOST_COLUMNS).map((cell) => textOfCell(cell ?? null)?.slice(0, LONGEST) ?? '');
    texts.forEach((text, at) => {
      const { detail, value } = readLabel(text, texts.slice(at + 1));
      if (detail !== null && value !== null && !found.has(detail)) found.set(detail, value);
    });
  }
  const of = (detail: Detail): string | null => found.get(detail) ?? null;
  return { name: of('nama'), nip: of('nip'), unit: of('unit'), period: of('periode'), edition: of('edisi') };
}

function readLabel(text: string, beside: readonly string[]): { readonly detail: Detail | null; readonly value: string | null } {
  const [label = '', ...rest] = text.split(':');
  const detail = details.get(plain(label)) ?? null;
  const own = rest.join(':').trim();
  if (detail === null || own !== '') return { detail, value: own === '' ? null : own };
  const next = beside.map((one) => one.replace(/^:\s*/, '')).find((one) => one !== '');
  return { detail, value: next === undefined || details.has(plain(next.split(':')[0] ?? '')) ? null : next };
}

function plain(text: string): string {
  return cleanText(text).toLowerCase();
}
