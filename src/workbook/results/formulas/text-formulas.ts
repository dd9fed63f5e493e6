import { call, constant, operate } from './expression';
import type { Expression } from './expression';

/** No part of a ratio is longer. */
const PART = 50;
const REST = constant(20);

/** One part of a text such as "30:70", counted from 0, without blanks around it. */
export function partOf(text: Expression, part: number): Expression {
  const apart = call('SUBSTITUTE', text, constant(':'), call('REPT', constant(' '), constant(PART)));
  return call('TRIM', call('MID', apart, constant(part * PART + 1), constant(PART)));
}

/** The number that a text shows, with a decimal comma or point, whatever the decimal mark of the program is. */
export function decimalIn(text: Expression): Expression {
  const plain = call('SUBSTITUTE', text, constant('.'), constant(','));
  const mark = call('FIND', constant(','), plain);
  const places = call('MID', plain, operate(mark, '+', constant(1)), REST);
  const whole = call('VALUE', call('LEFT', plain, operate(mark, '-', constant(1))));
  const fraction = operate(call('VALUE', places), '/', operate(constant(10), '^', call('LEN', places)));
  return call('IF', call('ISNUMBER', mark), call('ROUND', operate(whole, '+', fraction), constant(9)), call('VALUE', plain));
}
