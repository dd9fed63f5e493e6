import type { SettingView } from '../../../src/app/workbench';

/** A setting as the form shows it; what a test does not say is plain. */
export function settingView(parts: Partial<SettingView> = {}): SettingView {
  return {
    id: 'nilai-lulus', title: 'Nilai lulus', text: '', packText: '65', unit: '', clause: 'KAP, Evaluasi', isAssumed: false, origin: 'pack',
    input: 'number', choices: [], accepts: 'Angka 0 sampai 100', cell: null, problem: null, ...parts,
  };
}
