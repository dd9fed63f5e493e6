import { createDarkTheme, createLightTheme } from '@fluentui/tokens';
import type { BrandVariants } from '@fluentui/tokens';

/** Which way light falls. */
export type Scheme = 'light' | 'dark';

/** A calm green; 80 carries white text at 6 : 1, 100 stands on the dark background at 7 : 1. */
const BRAND: BrandVariants = {
  10: '#02140f', 20: '#06251d', 30: '#07352a', 40: '#084437', 50: '#095245', 60: '#0b5b4c', 70: '#0c6353', 80: '#0f6b5a',
  90: '#1f8a74', 100: '#4cbfa2', 110: '#62cbb0', 120: '#79d5bd', 130: '#96e0cc', 140: '#b2e9da', 150: '#cff2e8', 160: '#e7f8f3',
};

/** What Fluent has no token for: what Cermat says about people, in colours that hold 4.5 : 1 on card and page. */
const OWN: Readonly<Record<Scheme, Readonly<Record<string, string>>>> = {
  light: {
    paneBackground: '#ffffff', paneCard: '#ffffff', paneBar: '#fafafa', paneInput: '#ffffff',
    toneFail: '#b10e1c', toneFailSoft: '#fdf3f4', tonePass: '#0e700e', tonePassSoft: '#f1faf1',
    toneUndetermined: '#835500', toneUndeterminedSoft: '#fff9ec', toneInfo: '#0c6353', toneInfoSoft: '#eff9f6',
  },
  dark: {
    paneBackground: '#1f1f1f', paneCard: '#242424', paneBar: '#292929', paneInput: '#292929',
    toneFail: '#ff8f95', toneFailSoft: '#3a2426', tonePass: '#7ad07a', tonePassSoft: '#20321f',
    toneUndetermined: '#f6c453', toneUndeterminedSoft: '#352c17', toneInfo: '#62cbb0', toneInfoSoft: '#17332c',
  },
};

/** Excel's own typefaces first, then what the system reads best. */
const paneFont = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, sans-serif";

/** Every token of a scheme. */
export function themeOf(scheme: Scheme): Record<string, string | number> {
  const tokens = scheme === 'dark' ? createDarkTheme(BRAND) : createLightTheme(BRAND);
  return { ...tokens, fontFamilyBase: paneFont, paneFont, ...OWN[scheme] };
}
