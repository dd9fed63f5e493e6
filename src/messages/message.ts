/** The languages of the user interface; Indonesian is the default. */
export type Language = 'id' | 'en';

/** A text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** A part of the catalogue: texts by their tag. `{name}` is a placeholder. */
export type Catalogue = Readonly<Record<string, Localised>>;

/** Values for placeholders. */
export type MessageValues = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Fill `{name}` placeholders. A placeholder without a value stays visible, so that nothing is silently dropped.
 *
 * @example fill('{n} baris', { n: 3 }) // '3 baris'
 */
export function fill(template: string, values: MessageValues): string {
  return template.replace(/\{([\w.-]+)\}/g, (whole, key: string) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    return value === undefined || value === null ? whole : String(value);
  });
}
