/** What `Office.context` is in this Excel. */
export interface OfficeSettings {
  /** `1.8` for Excel 2019, `1.14` for Excel 2021. */
  readonly apiLevel: string;
  readonly displayLanguage: string;
  /** Further API sets by name: `{ ExcelApiOnline: '1.1' }`. */
  readonly sets: Readonly<Record<string, string>>;
}

/** The minor number of an API level. @example minorOf('1.14') // 14 */
export function minorOf(level: string): number {
  const [, minor] = /^1\.(\d{1,2})$/.exec(level) ?? [];
  if (minor === undefined) throw new Error(`not an API level: ${level}`);
  return Number(minor);
}

/** The parts of `Office.context` that an add-in may rely on. */
export function officeContext({ apiLevel, displayLanguage, sets }: OfficeSettings): Record<string, unknown> {
  const levels: Readonly<Record<string, string>> = { ExcelApi: apiLevel, ...sets };
  return {
    displayLanguage, contentLanguage: displayLanguage, host: 'Excel', platform: 'PC', touchEnabled: false,
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
    document: { mode: 'readWrite', url: 'https://stand-in.invalid/Kelas.xlsx' },
    requirements: {
      isSetSupported: (name: string, version: string | number = '1.1'): boolean => {
        const level = levels[name];
        return level !== undefined && minorOf(level) >= minorOf(/^1\.\d+$/.test(String(version)) ? String(version) : '1.1');
      },
    },
  };
}
