import type { ExcelClass } from '../run/thing';
import * as application from './application';
import * as autoFilter from './auto-filter';
import * as borders from './borders';
import * as chartLooks from './chart-looks';
import * as chartParts from './chart-parts';
import * as chartSeries from './chart-series';
import * as charts from './charts';
import * as comments from './comments';
import * as conditionalFormats from './conditional-formats';
import * as conditionalLook from './conditional-look';
import * as customProperties from './custom-properties';
import * as dataValidation from './data-validation';
import * as format from './format';
import * as freezePanes from './freeze-panes';
import * as functions from './functions';
import * as names from './names';
import * as notes from './notes';
import * as pageBreaks from './page-breaks';
import * as pageLayout from './page-layout';
import * as protection from './protection';
import * as range from './range';
import * as rangeAreas from './range-areas';
import * as rangeFormat from './range-format';
import * as settings from './settings';
import * as tableParts from './table-parts';
import * as tables from './tables';
import * as workbook from './workbook';
import * as worksheet from './worksheet';
import * as worksheets from './worksheets';

const rooms: readonly object[] = [
  application, autoFilter, borders, chartLooks, chartParts, chartSeries, charts, comments, conditionalFormats, conditionalLook, customProperties, dataValidation, format, freezePanes, functions, names, notes,
  pageBreaks, pageLayout, protection, range, rangeAreas, rangeFormat, settings, tableParts, tables, workbook, worksheet, worksheets,
];

/** Every class of Excel's that the stand-in knows. */
export const ALL_CLASSES: readonly ExcelClass[] = rooms.flatMap((room) => Object.values(room)).filter(isClass);

function isClass(value: unknown): value is ExcelClass {
  return typeof value === 'object' && value !== null && 'definition' in value && 'propertyNames' in value;
}
