const DATE = 'm/d/yy';
const TIME = 'h:mm:ss';

/**
 * Number formats that have a number but no entry in the workbook. 14 follows the user's region in Excel; its code
 * here is the one of the standard. 27 to 36 and 50 to 58 are dates and times of East Asian editions.
 *
 * @source ECMA-376 part 1, 18.8.30
 */
export const BUILTIN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'General'], [1, '0'], [2, '0.00'], [3, '#,##0'], [4, '#,##0.00'],
  [5, '$#,##0_);($#,##0)'], [6, '$#,##0_);[Red]($#,##0)'], [7, '$#,##0.00_);($#,##0.00)'], [8, '$#,##0.00_);[Red]($#,##0.00)'],
  [9, '0%'], [10, '0.00%'], [11, '0.00E+00'], [12, '# ?/?'], [13, '# ??/??'],
  [14, 'mm-dd-yy'], [15, 'd-mmm-yy'], [16, 'd-mmm'], [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'], [19, 'h:mm:ss AM/PM'], [20, 'h:mm'], [21, TIME], [22, 'm/d/yy h:mm'],
  [27, DATE], [28, DATE], [29, DATE], [30, DATE], [31, DATE], [32, TIME], [33, TIME], [34, TIME], [35, TIME], [36, DATE],
  [37, '#,##0_);(#,##0)'], [38, '#,##0_);[Red](#,##0)'], [39, '#,##0.00_);(#,##0.00)'], [40, '#,##0.00_);[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'], [42, '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'], [44, '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)'],
  [45, 'mm:ss'], [46, '[h]:mm:ss'], [47, 'mmss.0'], [48, '##0.0E+0'], [49, '@'],
  [50, DATE], [51, DATE], [52, DATE], [53, DATE], [54, DATE], [55, TIME], [56, TIME], [57, DATE], [58, DATE],
]);
