import type { SettingView } from '../../app/workbench';

/** Settings that belong under one heading. */
export interface SettingGroup {
  readonly kind: 'choice' | 'assumed' | 'document';
  readonly settings: readonly SettingView[];
}

function kindOf({ packText, isAssumed }: SettingView): SettingGroup['kind'] {
  if (packText === null) return 'choice';
  return isAssumed ? 'assumed' : 'document';
}

/** What somebody must choose, then what is assumed, then what the documents say; empty groups are left out. */
export function groupSettings(settings: readonly SettingView[]): readonly SettingGroup[] {
  return (['choice', 'assumed', 'document'] as const)
    .map((kind) => ({ kind, settings: settings.filter((setting) => kindOf(setting) === kind) }))
    .filter((group) => group.settings.length > 0);
}

/** Still to be chosen: the pack gives nothing, and nobody else did. */
export function isOpenChoice({ packText, text }: SettingView): boolean {
  return packText === null && text.trim() === '';
}
