import { isBlank } from '../../../domain/values';
import type { CellRef, CellValue } from '../../../domain/values';
import { NOTHING, allOf, call, constant, isEmpty, operate } from './expression';
import type { Expression } from './expression';
import type { FormulaSetting, GradeFormulaModel } from './formula-model';
import { decimalIn, partOf } from './text-formulas';

/** One number that the formulas rest on, as a row below the list. */
export interface SettingEntry {
  /** Id of the setting; null for what is no setting. */
  readonly id: string | null;
  readonly title: string;
  readonly value: Expression;
  /** What stands in `Pengaturan`, cleaned; null where nothing is read from there. */
  readonly text: Expression | null;
}

/** The numbers that the formulas rest on, each once, in the order in which they are asked for. */
export class SettingBlock {
  readonly entries: SettingEntry[] = [];
  readonly #positions = new Map<string, Expression>();

  /** @param valueAt what stands in a cell of the workbook */
  constructor(private readonly settings: GradeFormulaModel['settings'], private readonly valueAt: (cell: CellRef) => CellValue) {}

  /** The cell with a setting: the number, one part of a ratio (from 0), or the option. */
  use(id: string, component: number | null = null): Expression {
    const key = component === null ? id : `${id}:${component}`;
    return this.#positions.get(key) ?? this.#read(key, id, component);
  }

  /** A cell that is computed from others, or a number that nobody sets. */
  add(title: string, value: Expression): Expression {
    return this.#enter({ id: null, title, value, text: null });
  }

  #read(key: string, id: string, component: number | null): Expression {
    const setting = this.settings.get(id);
    const cell = this.#enter(setting === undefined ? { id, title: id, value: NOTHING, text: null } : {
      id, title: component === null ? setting.title : `${setting.title} (${component + 1})`, ...this.#valueOf(setting, component),
    });
    this.#positions.set(key, cell);
    return cell;
  }

  #enter(entry: SettingEntry): Expression {
    this.entries.push(entry);
    return { kind: 'setting', position: this.entries.length - 1, part: 'value' };
  }

  /**
   * Read from its cell where a formula can read what stands there; else the value that was used. A setting that could
   * not be used, or whose number stands as text, is not read: nobody knows what a formula would make of it.
   */
  #valueOf(setting: FormulaSetting, component: number | null): Pick<SettingEntry, 'value' | 'text'> {
    const { cell, value } = setting;
    const stands = cell === null ? null : this.valueAt(cell);
    const isReadable = cell !== null && (isBlank(stands) || (value !== null && (typeof value !== 'number' || typeof stands === 'number')));
    if (!isReadable) return { value: constantOf(value, component), text: null };
    const source: Expression = { kind: 'source', cell };
    const text: Expression = { kind: 'setting', position: this.entries.length, part: 'text' };
    const standard = constantOf(setting.standard, component);
    return { value: call('IFERROR', call('IF', isEmpty(text), standard, readIn(source, text, setting, component)), NOTHING), text: cleaned(source) };
  }
}

function constantOf(value: FormulaSetting['value'], component: number | null): Expression {
  if (value === null) return NOTHING;
  if (typeof value === 'object') return constant(value[component ?? 0] ?? '');
  return constant(value);
}

function cleaned(source: Expression): Expression {
  return call('TRIM', call('SUBSTITUTE', source, constant('\u00a0'), constant(' ')));
}

function readIn(source: Expression, text: Expression, setting: FormulaSetting, component: number | null): Expression {
  if (component !== null) return decimalIn(partOf(text, component));
  const kind = setting.value ?? setting.standard;
  return typeof kind === 'string' ? text : call('IF', call('ISNUMBER', source), within(source, setting), NOTHING);
}

/** A number inside its limits; a share of exactly 1 could be one percent or a hundred. */
function within(source: Expression, { min, max, isPercent }: FormulaSetting): Expression {
  const limits = [
    ...(min === null ? [] : [operate(source, '>=', constant(min))]), ...(max === null ? [] : [operate(source, '<=', constant(max))]),
    ...(isPercent ? [operate(source, '<>', constant(1))] : []),
  ];
  const percent = call('IF', operate(source, '<', constant(1)), call('ROUND', operate(source, '*', constant(100)), constant(9)), source);
  const number = isPercent ? percent : source;
  return limits.length === 0 ? number : call('IF', allOf(limits), number, NOTHING);
}
