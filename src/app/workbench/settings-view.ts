import { citationText } from '../../domain/findings';
import { resolveParameters, readParameterValue } from '../../domain/rules';
import type { ParameterDefinition, ParameterProblem, Parameters, ResolvedParameter } from '../../domain/rules';
import { sayTag } from '../../messages';
import type { Language } from '../../messages';
import type { WorkbookInspection } from '../inspect';
import type { LoadedPack } from '../load-pack';
import { linkTo } from './cell-link';
import { acceptedBy, inputOf } from './settings-choices';
import { formText, typed } from './settings-content';
import { contentAt } from './settings-sheet';
import type { SettingsSheet } from './settings-sheet';
import type { SettingView } from './views';

/** What the settings of a workbook are shown from. */
export interface SettingsSource {
  readonly pack: LoadedPack;
  readonly inspection: WorkbookInspection;
  /** Null: the workbook has no Pengaturan. */
  readonly settings: SettingsSheet | null;
  readonly language: Language;
}

/** The parameters as the pack alone has them on the reference date. */
export function packParametersOf({ pack: { rules }, inspection: { reference } }: Pick<SettingsSource, 'pack' | 'inspection'>): Parameters {
  return resolveParameters(rules, Math.max(reference.day, rules.effective.from), []).parameters;
}

function fault(code: string, accepts: string | null, details: ParameterProblem['details'], language: Language): string {
  const accepted = accepts === null ? '' : ` ${sayTag(language, accepts, details)}`;
  return `${sayTag(language, code, details)}${accepted}`;
}

/** A problem of a setting in words, with what would be accepted. */
export function describeProblem({ code, accepts, details }: ParameterProblem, language: Language): string {
  return fault(code, accepts, details, language);
}

/** True when a problem opens this parameter: its own, or that of the weights it belongs to. */
export function concerns({ id, code, details }: ParameterProblem, parameter: string): boolean {
  if (code === 'rules.no-value-yet') return false;
  if (code !== 'rules.setting-weights-sum') return id === parameter;
  return String(details['members']).split(', ').includes(parameter);
}

/** Why a text cannot be used for a parameter; null: it can, or it is empty. */
export function problemOfText(definition: ParameterDefinition, text: string, language: Language): string | null {
  if (text.trim() === '') return null;
  const result = readParameterValue(text, definition);
  return result.kind === 'value' ? null : fault(result.fault.code, result.fault.accepts, result.fault.details, language);
}

function viewText(source: SettingsSource, definition: ParameterDefinition, packText: string | null): string {
  const { settings, language } = source;
  const cell = settings?.cells.get(definition.id);
  const text = settings === null || cell === undefined ? '' : formText(definition, contentAt(settings, cell), language, settings.date1904);
  return text === '' ? (packText ?? '') : text;
}

/** A setting as the form shows it. @param text what the user typed instead of what stands there; null: nothing */
export function viewSetting(source: SettingsSource, definition: ParameterDefinition, current: ResolvedParameter, ofPack: ResolvedParameter, text: string | null): SettingView {
  const { inspection, settings, language } = source;
  const packText = ofPack.value === null ? null : typed(definition.type, ofPack.value, language);
  const shown = text ?? viewText(source, definition, packText);
  const cell = current.cell ?? settings?.cells.get(definition.id) ?? null;
  const standing = inspection.reference.problems.find((problem) => concerns(problem, definition.id));
  return {
    id: definition.id, title: definition.title[language], text: shown, packText, unit: definition.unit[language],
    clause: citationText(current.source, language),
    isAssumed: current.assumed, origin: current.origin,
    ...inputOf(definition, shown, language),
    accepts: acceptedBy(definition, language),
    cell: cell === null ? null : linkTo(cell),
    problem: text !== null ? problemOfText(definition, text, language) : standing === undefined ? null : describeProblem(standing, language),
  };
}

/** Every parameter of the pack, in its order. */
export function listSettings(source: SettingsSource): readonly SettingView[] {
  const ofPack = packParametersOf(source);
  const current = source.inspection.reference.parameters;
  return [...source.pack.rules.parameters.values()].flatMap((definition) => {
    const [now, before] = [current.get(definition.id), ofPack.get(definition.id)];
    return now === undefined || before === undefined ? [] : [viewSetting(source, definition, now, before, null)];
  });
}
