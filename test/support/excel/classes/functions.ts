import { excelClass } from '../run/thing';
import type { TypedClass } from '../run/thing';

/** A result of a worksheet function that was called from outside of any cell. */
export const FunctionResult: TypedClass<{ readonly value: number }> = excelClass<{ readonly value: number }>({
  name: 'FunctionResult',
  properties: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
});

const DAY = 86_400_000;

/** Worksheet functions, as far as the add-in calls them: `DATE` counts by the workbook's own calendar. */
export const Functions: TypedClass<null> = excelClass<null>({
  name: 'Functions',
  methods: {
    Date: (_, [year, month, day], { book }) => {
      const first = book.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
      return FunctionResult.of({ value: (Date.UTC(Number(year), Number(month) - 1, Number(day)) - first) / DAY });
    },
  },
});
