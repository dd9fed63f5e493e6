import type { Language } from '../../messages';
import type { BenchPack } from './bench';
import type { PackView } from './views';

/** A pack as the screens name it. */
export function viewPack({ pack: { rules }, isBuiltIn }: BenchPack, language: Language): PackView {
  return {
    id: rules.id, title: rules.title[language], version: rules.version, isBuiltIn,
    rules: rules.rules.length, parameters: rules.parameters.size,
  };
}
