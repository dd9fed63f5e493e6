import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';
import { ChartGridlinesFormat, ChartTitleFormat, inner, isBoolean, isNumber, isOneOf, isText, look } from './chart-looks';
import type { LooksTarget } from './chart-looks';

export const ChartTitle: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartTitle',
  properties: {
    Text: look('text', '', (value) => isText(value) && String(value).length <= 255), Visible: look('visible', true, isBoolean),
    Overlay: look('overlay', false, isBoolean), Format: inner('format', () => ChartTitleFormat),
  },
});

export const ChartLegend: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartLegend',
  properties: {
    Visible: look('visible', true, isBoolean), Overlay: look('overlay', false, isBoolean),
    Position: look('position', 'Right', isOneOf('Top', 'Bottom', 'Left', 'Right', 'Corner')),
  },
});

export const ChartGridlines: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartGridlines', properties: { Visible: look('visible', true, isBoolean), Format: inner('format', () => ChartGridlinesFormat) },
});

/** Empty: Excel chooses. */
function isNumberOrEmpty(value: unknown): boolean {
  return isNumber(value) || value === '';
}

export const ChartAxis: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartAxis',
  properties: {
    Minimum: look('minimum', '', isNumberOrEmpty), Maximum: look('maximum', '', isNumberOrEmpty), MajorUnit: look('majorUnit', '', isNumberOrEmpty),
    NumberFormat: look('numberFormat', 'General', isText), ReversePlotOrder: look('reversePlotOrder', false, isBoolean),
    Position: look('position', 'Automatic', isOneOf('Automatic', 'Maximum', 'Minimum', 'Custom')),
    MajorGridlines: inner('majorGridlines', () => ChartGridlines),
  },
});

export const ChartAxes: TypedClass<LooksTarget> = excelClass<LooksTarget>({
  name: 'ChartAxes', properties: { CategoryAxis: inner('categoryAxis', () => ChartAxis), ValueAxis: inner('valueAxis', () => ChartAxis) },
});
