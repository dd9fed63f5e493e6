/** The languages of the user interface; Indonesian is the default. */
export type Language = 'id' | 'en';

/** A text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** A part of the catalogue: texts by their tag. `{name}` is a placeholder, `{name|one|many}` a word that goes with its number. */
export type Catalogue = Readonly<Record<string, Localised>>;

/** Values for placeholders. */
export type MessageValues = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Fill `{name}` placeholders, and choose between the words of `{name|one|many}`: the first goes with exactly 1. A
 * placeholder without a value stays visible, so that nothing is silently dropped.
 *
 * @example fill('{n} {n|row|rows}', { n: 3 }) // '3 rows'
 */
export function fill(template: string, values: MessageValues): string {
  return template.replace(/\{([\w.-]+)(?:\|([^{|}]*)\|([^{|}]*))?\}/g, (whole, key: string, one?: string, many?: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    if (value === undefined || value === null) return whole;
    if (one === undefined || many === undefined) return String(value);
    return String(value) === '1' ? one : many;
  });
}

/**
 * A unit behind its number. Packs name units in the plural; English has another word for exactly one.
 *
 * @example countedUnit('people', '1', 'en') // 'person'
 */
export function countedUnit(unit: string, number: string, language: Language): string {
  if (language !== 'en' || number !== '1') return unit;
  return unit === 'people' ? 'person' : unit.replace(/s$/, '');
}
