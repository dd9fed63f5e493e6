import { citationText } from '../findings';
import type { Citation } from '../findings';
import { formatCellRef, isBlank } from '../values';
import type { CellRef, CellValue } from '../values';
import { nearestName } from './nearest-name';
import type { RulePack } from './pack';
import type { Parameters, ResolvedParameter } from './parameter';
import { valueOnDay } from './parameter-definition';
import type { ParameterDefinition, ParameterValue } from './parameter-definition';
import { readParameterValue, writeParameterValue } from './parameter-grammar';
import { weighGroup, weightGroups } from './weight-groups';
import type { Language } from '../../messages';
import type { RulesTag } from '../../messages/rules';

const LANGUAGES: readonly Language[] = ['id', 'en'];

/** Beyond so many problems nobody reads suggestions. */
const MOST_SUGGESTED = 50;

/** A value that somebody wrote in `Pengaturan`. */
export interface ParameterOverride {
  readonly id: string;
  readonly value: CellValue;
  readonly cell: CellRef;
  /** As typed in the column Sumber. */
  readonly source?: string;
  /** As typed in the column Asumsi; absent: as the pack says. */
  readonly assumed?: boolean;
  /** The workbook counts days from 1904. */
  readonly date1904?: boolean;
  /** The cell holds a formula without a stored result. */
  readonly isUncalculated?: boolean;
}

/** A setting that could not be used as it stands; unless its code is unknown, the parameter is open until it is mended. */
export interface ParameterProblem {
  /** Tag of the catalogue; `details` fill its placeholders. */
  readonly code: RulesTag;
  readonly id: string;
  readonly cell: CellRef | null;
  /** Tag of the text that says what would be accepted; null where that is not the question. */
  readonly accepts: RulesTag | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A parameter with the pack's value of a day. */
export function packParameter(definition: ParameterDefinition, day: number): ResolvedParameter {
  const dated = valueOnDay(definition, day);
  const source = (dated ?? definition.values[0])?.source ?? { document: '', clause: '' };
  const { id, title, type, unit, options, labels, assumed } = definition;
  return withValue({ id, title, type, unit, options, labels, assumed, source, origin: 'pack', cell: null, value: null, text: null }, dated?.value ?? null);
}

/** The same parameter with another value, or open. */
export function withValue(parameter: ResolvedParameter, value: ParameterValue | null): ResolvedParameter {
  return { ...parameter, value, text: value === null ? null : writeParameterValue(parameter.type, value, 'id') };
}

/**
 * The parameters in force on a day, in days since 1970, with the workbook's settings over the pack's values. A blank
 * setting changes nothing; a bad one, or one given twice, is a problem and opens the parameter; weights that no longer
 * sum to their total are all open until they do.
 *
 * @example resolveParameters(pack, day, []).parameters.get('golongan-minimum')?.text // 'II/a'
 */
export function resolveParameters(
  pack: Pick<RulePack, 'parameters'>,
  asOf: number,
  overrides: readonly ParameterOverride[],
): { readonly parameters: Parameters; readonly problems: readonly ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const parameters = new Map<string, ResolvedParameter>();
  for (const definition of pack.parameters.values()) {
    if (valueOnDay(definition, asOf) === null) problems.push(problemOf('rules.no-value-yet', definition.id, null));
    parameters.set(definition.id, packParameter(definition, asOf));
  }
  const seen = new Map<string, ParameterOverride>();
  for (const override of overrides) {
    if (isBlank(override.value) && override.isUncalculated !== true) continue;
    const problem = checkOverride(override, seen.get(override.id) ?? null, pack.parameters, problems.length < MOST_SUGGESTED)
      ?? applyOverride(override, pack.parameters, parameters);
    if (problem !== null) problems.push(problem);
    if (problem?.code === 'rules.setting-twice') openParameter(override.id, parameters);
    if (!seen.has(override.id)) seen.set(override.id, override);
  }
  openWrongWeights(pack.parameters, parameters, problems);
  return { parameters, problems };
}

function openParameter(id: string, parameters: Map<string, ResolvedParameter>): void {
  const parameter = parameters.get(id);
  if (parameter !== undefined) parameters.set(id, withValue(parameter, null));
}

function problemOf(code: RulesTag, id: string, cell: CellRef | null, details: ParameterProblem['details'] = {}): ParameterProblem {
  return { code, id, cell, accepts: null, details: { id: id.slice(0, 80), ...details } };
}

function checkOverride(
  override: ParameterOverride, earlier: ParameterOverride | null, known: ReadonlyMap<string, ParameterDefinition>, isRare: boolean,
): ParameterProblem | null {
  const { id, cell } = override;
  if (!known.has(id)) {
    return problemOf('rules.setting-unknown', id, cell, { suggestion: (isRare ? nearestName(id, known.keys()) : null) ?? '–' });
  }
  return earlier === null ? null : problemOf('rules.setting-twice', id, cell, { first: formatCellRef(earlier.cell) });
}

function applyOverride(override: ParameterOverride, known: ReadonlyMap<string, ParameterDefinition>, parameters: Map<string, ResolvedParameter>): ParameterProblem | null {
  const definition = known.get(override.id);
  const current = parameters.get(override.id);
  if (definition === undefined || current === undefined) return null;
  const { cell, id } = override;
  if (override.isUncalculated === true) {
    parameters.set(id, { ...withValue(current, null), cell });
    return problemOf('rules.setting-uncalculated', id, cell);
  }
  const result = readParameterValue(override.value, definition, override.date1904 ?? false);
  parameters.set(id, { ...current, cell });
  if (result.kind === 'fault') {
    const { code, accepts, details } = result.fault;
    // Somebody meant another value: neither it nor the pack's would be honest.
    parameters.set(id, { ...withValue(current, null), cell });
    return { code, id, cell, accepts, details: { id, title: id, ...details } };
  }
  parameters.set(id, overridden({ ...current, cell }, result.value, override, definition));
  return null;
}

/** The pack's own value written down again is still the pack's, unless somebody decided it: no assumption, by a source of its own. */
function overridden(current: ResolvedParameter, value: ParameterValue, override: ParameterOverride, definition: ParameterDefinition): ResolvedParameter {
  const stated = override.source?.trim() ?? '';
  const isDecided = override.assumed === false && stated !== '' && !citesPack(stated, definition);
  if (!isDecided && JSON.stringify(value) === JSON.stringify(current.value)) return current;
  const source: Citation = { document: stated === '' ? 'Pengaturan' : stated, clause: formatCellRef(override.cell) };
  return { ...withValue(current, value), source, origin: 'workbook', assumed: override.assumed ?? current.assumed };
}

/** True where the column Sumber repeats what the pack itself cites, as a new workbook does. */
function citesPack(stated: string, { values }: ParameterDefinition): boolean {
  return values.some(({ source }) => LANGUAGES.some((language) => spaced(citationText(source, language)) === spaced(stated)));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** True for a value that the pack gives, too, at whatever date. */
function isOfPack({ value }: ResolvedParameter, definition: ParameterDefinition | undefined): boolean {
  return definition?.values.some((dated) => JSON.stringify(dated.value) === JSON.stringify(value)) === true;
}

function openWrongWeights(known: ReadonlyMap<string, ParameterDefinition>, parameters: Map<string, ResolvedParameter>, problems: ParameterProblem[]): void {
  for (const group of weightGroups(known)) {
    const weighed = weighGroup(group, (member) => parameters.get(member.id)?.value ?? null);
    if (weighed === null || weighed.isRight) continue;
    const members = group.members.map((member) => parameters.get(member.id)).filter((member) => member !== undefined);
    const own = members.filter((member) => member.origin === 'workbook');
    const culprit = own.find((member) => !isOfPack(member, known.get(member.id))) ?? own[0] ?? members[0];
    problems.push(problemOf('rules.setting-weights-sum', culprit?.id ?? group.name, culprit?.cell ?? null, {
      group: group.name, total: group.total, sum: weighed.sum, members: members.map((member) => member.id).join(', '),
    }));
    for (const member of members) parameters.set(member.id, withValue(member, null));
  }
}
