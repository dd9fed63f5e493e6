import type { CellValue } from '../../../../src/domain/values';

/** What a cell shows: enough of Excel's number formats to see a date as a date; its column's width does not matter. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (/^[^"[]*[dmy]/i.test(format) && format !== 'General') return dateText(value, format);
  const [, decimals, percent] = /^[#,]*0(?:\.(0+))?(%)?$/.exec(format) ?? [];
  if (decimals === undefined && percent === undefined && format !== '0') return String(Number(value.toPrecision(11)));
  return `${(value * (percent === undefined ? 1 : 100)).toFixed(decimals?.length ?? 0)}${percent ?? ''}`;
}

function dateText(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25569) * 86400000);
  return format
    .replace(/yyyy|yy/gi, (part) => String(date.getUTCFullYear()).slice(-part.length))
    .replace(/mm?|dd?/gi, (part) => String(part.toLowerCase().startsWith('m') ? date.getUTCMonth() + 1 : date.getUTCDate()).padStart(part.length, '0'));
}
