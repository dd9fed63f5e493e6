import { citationText } from '../../domain/findings';
import { serialOfDay } from '../../domain/values';
import type { Day } from '../../domain/values';
import type { Parameters, ResolvedParameter } from '../../domain/rules';
import { say } from '../../messages';
import type { Language } from '../../messages';
import type { CellContent, CellSpec, CellStyle, ValidationSpec } from '../plan';
import { CHOICES } from './choices';
import { numberWithin, oneOf } from './input-rules';
import type { InputRule } from './input-rules';

const VALUE_STYLE: CellStyle = { size: 10, horizontal: 'left', vertical: 'top', fill: 'FFFDF2', border: 'thin', borderColor: 'D9D9D9' };
const PLAIN_NUMBERS: ReadonlySet<string> = new Set(['number', 'percent', 'months', 'score', 'jp', 'people']);

/** The rows of Pengaturan: Kode, Nama, Nilai, Satuan, Sumber, Asumsi. An open choice has an empty value. */
export function settingRows(parameters: Parameters, language: Language, date1904: boolean): CellSpec[][] {
  return [...parameters.values()].map((parameter) => [
    parameter.id,
    parameter.title[language],
    valueCell(parameter, date1904),
    parameter.unit[language],
    citationText(parameter.source, language),
    parameter.assumed ? CHOICES.yesNo[0] : CHOICES.yesNo[1],
  ]);
}

/** The check of one parameter's value, for those that have one. */
export function settingRule(parameter: ResolvedParameter, language: Language): Omit<ValidationSpec, 'range'> {
  const rule = ruleOf(parameter);
  if (rule) return rule(language, parameter.title[language]);
  return {
    rule: { type: 'text-length', min: 0, max: 255 },
    severity: 'information',
    prompt: { title: parameter.title[language].slice(0, 32), text: say(language, 'layout.prompt.setting') },
  };
}

function ruleOf({ type, options }: ResolvedParameter): InputRule | null {
  if (type !== 'list' && options.length > 0 && options.join(',').length <= 255) return oneOf(options, 'layout.prompt.setting', 'warning');
  if (type === 'boolean') return oneOf(CHOICES.yesNo, 'layout.prompt.setting', 'warning');
  if (type === 'percent' || type === 'score') return numberWithin(0, 100, 'layout.prompt.setting', 'warning');
  if (type === 'golongan') return oneOf(CHOICES.golongan, 'layout.prompt.setting');
  return type === 'pendidikan' ? oneOf(CHOICES.pendidikan, 'layout.prompt.setting') : null;
}

function valueCell({ type, value, text }: ResolvedParameter, date1904: boolean): CellSpec {
  if (type === 'day' && typeof value === 'number') {
    return { value: serialOfDay(value as Day, date1904), style: { ...VALUE_STYLE, format: 'dd/mm/yyyy' } };
  }
  const content: CellContent = typeof value === 'number' && PLAIN_NUMBERS.has(type) ? plainNumber(type, value, text) : text;
  return { value: content, style: typeof content === 'string' ? { ...VALUE_STYLE, format: '@' } : VALUE_STYLE };
}

/** A percentage up to 1 is text with its sign: as a number it would read as up to a hundred percent. */
function plainNumber(type: string, value: number, text: string | null): CellContent {
  return type === 'percent' && value > 0 && value <= 1 ? `${text ?? value}%` : value;
}
