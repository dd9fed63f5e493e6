import { ExcelError } from '../run/excel-error';
import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const Application: TypedClass<null> = excelClass<null>({
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_, { book }) => book.calculationMode,
      set: (_, value, { book }) => {
        const mode = MODES.find((one) => one === value);
        if (mode === undefined) throw new ExcelError('InvalidArgument');
        book.calculationMode = mode;
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => ',' },
    ThousandsSeparator: { get: () => '.' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** `context.runtime`: whether this add-in hears of events. */
export const Runtime: TypedClass<null> = excelClass<null>({
  name: 'Runtime',
  properties: { EnableEvents: { get: (_, { events }) => events.areEnabled, set: (_, value, { events }) => { events.areEnabled = value === true; } } },
});
