import type { Language } from '../../messages';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** An ISO date as people write it. @example formatDay('2022-09-05', 'id') // '5 September 2022' */
export function formatDay(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  const name = MONTHS[language][Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year ?? ''}`;
}
