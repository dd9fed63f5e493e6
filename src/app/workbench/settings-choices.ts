import { golonganName, jenjangName, pendidikanName } from '../../domain/values';
import { readParameterValue } from '../../domain/rules';
import type { ParameterDefinition, ParameterType } from '../../domain/rules';
import { say, sayTag } from '../../messages';
import type { Language } from '../../messages';
import { typed } from './settings-content';
import type { SettingView } from './views';

const NUMBERS: ReadonlySet<ParameterType> = new Set(['number', 'percent', 'months', 'score', 'jp', 'people']);

function upTo(count: number, name: (ordinal: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => name(index + 1));
}

/** The values of types that have few; every text is read as that value again. */
const LISTED: Readonly<Partial<Record<ParameterType, readonly string[]>>> = {
  golongan: upTo(17, (ordinal) => golonganName('pns', ordinal)),
  'golongan-pppk': upTo(17, (ordinal) => golonganName('pppk', ordinal)),
  pendidikan: upTo(10, pendidikanName),
  jenjang: upTo(6, jenjangName),
};

/** What can be chosen, as it is typed; empty for what is typed freely. */
function optionsOf(definition: ParameterDefinition, language: Language): readonly string[] {
  const { type, options } = definition;
  if (type === 'boolean') return [typed(type, true, language), typed(type, false, language)];
  if (type !== 'list' && options.length > 0) return options;
  return (LISTED[type] ?? []).filter((text) => readParameterValue(text, definition).kind === 'value');
}

/** How a setting is asked for, and what may be chosen; what stands there now is always among the choices. */
export function inputOf(definition: ParameterDefinition, text: string, language: Language): Pick<SettingView, 'input' | 'choices'> {
  const options = optionsOf(definition, language);
  if (options.length > 0) {
    const all = text === '' || options.includes(text) ? options : [...options, text];
    return { input: 'choice', choices: all.map((value) => ({ value, text: definition.labels.get(value)?.[language] ?? value })) };
  }
  const { type } = definition;
  return { input: type === 'day' ? 'date' : NUMBERS.has(type) ? 'number' : 'text', choices: [] };
}

/** A share and a score go from 0 to 100 anyway, as their words say. */
function hasOwnBounds({ type, min, max }: ParameterDefinition): boolean {
  if (type === 'score' || type === 'percent') return (min ?? 0) > 0 || (max ?? 100) < 100;
  return min !== null || max !== null;
}

/** What is accepted, in words, with the bounds where the parameter has its own. */
export function acceptedBy(definition: ParameterDefinition, language: Language): string {
  const result = readParameterValue({ error: '' }, definition);
  if (result.kind === 'value') return '';
  const { accepts, details } = result.fault;
  const words = sayTag(language, accepts, details);
  const { type, min, max } = definition;
  if (!hasOwnBounds(definition)) return words;
  const bound = (value: number | null): string => (value === null ? '…' : typed(type, value, language));
  return `${words} ${say(language, 'workbench.setting-bounds', { min: bound(min), max: bound(max) })}`;
}
