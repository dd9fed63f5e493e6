import { unknown } from '../rules';
import { formatCellRef, formatDay, textOfCell } from '../values';
import { isMessageTag, say } from '../../messages';
import type { Language } from '../../messages';
import { appointmentDays, serviceStart } from './service';
import type { DerivationContext, ParticipantFact } from './participant-facts';
import type { Person } from './person';

/** What writing a fact out may use. */
export interface TextContext extends DerivationContext {
  readonly language: Language;
}

/** Writes a fact as messages quote it; null when there is nothing to quote. */
type Writer = (person: Person, context: TextContext) => string | null;

const cellText = (column: string): Writer => (person, { roster }) => textOfCell(roster.cell(person.position, column));

const firstText = (...columns: string[]): Writer => (person, context) =>
  columns.map((column) => cellText(column)(person, context)).find((text) => text !== null) ?? null;

function writeNipReason({ nip }: Person, { language }: TextContext): string | null {
  if (nip.kind !== 'unreadable') return null;
  return isMessageTag(nip.reason) ? say(language, nip.reason) : nip.reason;
}

function writeTmt(person: Person, context: TextContext): string | null {
  if (person.tmt.kind === 'known') return formatDay(person.tmt.value, context.language);
  return cellText('tmt')(person, context);
}

/** The month (PPPK: the year) of appointment in the NIP. */
function writeTmtOfNip({ nip }: Person, { language }: TextContext): string | null {
  if (nip.kind !== 'known') return null;
  const [first] = appointmentDays(nip.value);
  if (nip.value.kind === 'pppk' || first === undefined) return String(nip.value.appointmentYear);
  return formatDay(first, language);
}

/** What the service was counted from: the TMT as read, or the NIP's month where there is no TMT. */
function writeServiceOrigin(person: Person, context: TextContext): string | null {
  const { origin } = serviceStart(person);
  const start = origin === 'tmt' ? writeTmt(person, context) : writeTmtOfNip(person, context);
  return start === null ? null : say(context.language, origin === 'tmt' ? 'eligibility.since-tmt' : 'eligibility.since-nip', { start });
}

function writeDuplicates(person: Person, { roster, duplicates }: TextContext): string | null {
  const column = roster.columnOf('nip');
  if (person.key === null || column === null) return null;
  const cells = (duplicates.get(person.key) ?? []).map((position) => ({ sheet: roster.sheet, row: roster.sheetRow(position), column }));
  return cells.map(formatCellRef).join(', ') || null;
}

const writers: Readonly<Record<string, Writer>> = {
  nip: cellText('nip'),
  'nip-alasan': writeNipReason,
  'nip-ganda-sel': writeDuplicates,
  tmt: writeTmt,
  'tmt-nip': writeTmtOfNip,
  'masa-kerja-dasar': writeServiceOrigin,
  'golongan-tertulis': cellText('golongan'),
  'jenjang-tertulis': firstText('jenjang', 'jabatan'),
  'unit-kemenkeu': firstText('unit-eselon-1', 'unit-kerja'),
  'status-asn': cellText('status-asn'),
  'surat-tugas': cellText('surat-tugas'),
  'surat-rekomendasi': cellText('surat-rekomendasi'),
};

/**
 * The text of a fact for one person, where messages should quote the cell rather than the derived value.
 * Null: quote the derived value.
 */
export function writeFact(fact: string, person: Person, context: TextContext): string | null {
  return Object.hasOwn(writers, fact) ? (writers[fact]?.(person, context) ?? null) : null;
}

function textFact(id: string, idTitle: string, enTitle: string, ...columns: string[]): ParticipantFact {
  return {
    id, title: { id: idTitle, en: enTitle }, type: 'text', scope: 'participant',
    derive: () => unknown('text-only'), columns: () => columns,
  };
}

/** Facts that only messages use; a condition on them is always undetermined. */
export const textFacts: readonly ParticipantFact[] = [
  textFact('nip', 'NIP', 'NIP', 'nip'),
  textFact('nip-alasan', 'Masalah NIP', 'Problem with the NIP', 'nip'),
  textFact('nip-ganda-sel', 'Sel NIP ganda', 'Cells of the duplicate NIP', 'nip'),
  textFact('tmt', 'TMT', 'Appointment date', 'tmt'),
  textFact('tmt-nip', 'TMT menurut NIP', 'Appointment date by the NIP', 'nip'),
  textFact('masa-kerja-dasar', 'Dasar masa kerja', 'What service is counted from', 'tmt', 'nip'),
  textFact('golongan-tertulis', 'Golongan tertulis', 'Golongan as written', 'golongan'),
  textFact('jenjang-tertulis', 'Jenjang tertulis', 'Level as written', 'jenjang', 'jabatan'),
];
