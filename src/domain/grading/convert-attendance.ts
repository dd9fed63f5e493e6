import { compare } from '../values';
import type { Exact } from '../values';
import { MISSING, hull, mapEnds, unsettled } from './mark';
import type { Mark } from './mark';
import type { NumberContext } from './compile-node';
import { curveOf } from './curve';
import { remember } from './memory';
import type { AttendanceNode, ConversionOption } from './scheme';

/** How a percentage attended becomes the node's score; a choice that is open leaves it unsettled. */
export type Convert = (mark: Mark) => Mark;

/**
 * The conversion of an attendance node.
 *
 * @param jp JP of the mata pelajaran; null where they are unknown: the curve and the percentage are both possible
 */
export function attendanceConverter({ conversion }: AttendanceNode, { world, settings }: NumberContext, jp: Exact | null): Convert {
  if (conversion === undefined) return keep;
  const value = world.options.get(conversion.parameter);
  const option = conversion.options.find((one) => one.value === value);
  const convert = option === undefined ? () => MISSING : optionConverter(option, settings, jp);
  return remember(settings.open.has(conversion.parameter) ? (mark) => unsettled(convert(mark)) : convert);
}

function optionConverter(option: ConversionOption, { markOf }: NumberContext['settings'], jp: Exact | null): Convert {
  if (option.kind === 'percentage') return keep;
  const curve = curveOf(option.through, markOf);
  const convert: Convert = typeof curve === 'string' ? () => MISSING : (mark) => mapEnds(mark, curve);
  if (option.upToJp === undefined) return convert;
  const longest = markOf(option.upToJp);
  if (longest === null || jp === null) return (mark) => hull([mark, convert(mark)]);
  return compare(jp, longest) <= 0 ? convert : keep;
}

function keep(mark: Mark): Mark {
  return mark;
}
