import type { GradingScheme } from '../../../domain/grading';
import type { Words } from '../words';
import { allOf, anyOf, call, constant, isEmpty, operate } from './expression';
import type { Expression } from './expression';
import { cleanValue } from './node-formulas';
import type { Part } from './node-formulas';
import type { SettingBlock } from './setting-block';

/** A value and the cell with its minimum; a minimum of 0 is none. */
export interface HurdleFormula {
  readonly minimum: Expression;
  readonly part: Part;
}

export interface StatusInput {
  /** Cell of the final grade. */
  readonly result: Expression;
  /** The final grade before it is rounded. */
  readonly unrounded: Part;
  readonly hurdles: readonly HurdleFormula[];
  readonly scheme: GradingScheme;
  readonly block: SettingBlock;
  readonly words: Words;
}

/** Passed, not passed, or incomplete: the grade against the pass mark, and every minimum. */
export function statusFormula({ result, unrounded, hurdles, scheme, block, words }: StatusInput): Expression {
  const passMark = block.use(scheme.passMark.parameter);
  const zero = constant(0);
  const { compared, open } = comparison(result, unrounded, scheme, block);
  const isOpen = anyOf([isEmpty(result), isEmpty(passMark), ...open, ...hurdles.map(({ minimum, part }) => (
    allOf([operate(minimum, '<>', zero), anyOf([isEmpty(minimum), ...part.missing])])))]);
  const passes = allOf([operate(compared, '>=', passMark), ...hurdles.map(({ minimum, part }) => (
    anyOf([operate(minimum, '=', zero), operate(cleanValue(part.value), '>=', minimum)])))]);
  return call('IFERROR',
    call('IF', isOpen, constant(words('results.status.belum-lengkap')), call('IF', passes, constant(words('results.status.lulus')), constant(words('results.status.tidak-lulus')))),
    constant(words('results.status.belum-lengkap')));
}

/** The grade that is compared, and what keeps that open. */
function comparison(result: Expression, unrounded: Part, { comparison: scheme }: GradingScheme, block: SettingBlock): { readonly compared: Expression; readonly open: readonly Expression[] } {
  const option = scheme?.options.find(({ compares }) => compares === 'unrounded');
  if (scheme === undefined || option === undefined) return { compared: result, open: [] };
  const chosen = block.use(scheme.parameter);
  return { compared: call('IF', operate(chosen, '=', constant(option.value)), cleanValue(unrounded.value), result), open: [isEmpty(chosen)] };
}
