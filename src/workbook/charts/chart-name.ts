const PREFIX = 'Cermat: ';

/**
 * The name of a chart as the workbook holds it: whoever finds it there knows that it is ours.
 *
 * @example chartName('radar') // 'Cermat: radar'
 */
export function chartName(name: string): string {
  return PREFIX + name;
}

/** The name that a plan gave a chart, from the workbook's; null for a chart of somebody else. */
export function ownChartName(found: string): string | null {
  return found.startsWith(PREFIX) ? found.slice(PREFIX.length) : null;
}
