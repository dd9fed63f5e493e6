import { refuseList, refuseRange, type ValidationSpec } from '../../../../workbook';
import { escapeAttribute, escapeText } from '../../xml/scanner';
import { rangeText } from '../addresses';
import { cut } from './help-text';

/** Excel's limits for the help that appears beside a cell. */
const MAX_TITLE = 32;
const MAX_HELP = 255;

/**
 * What may be typed into the cells of a sheet. Help texts are cut to Excel's limits, lists never.
 *
 * @throws {WorkbookError} `workbook.list-too-long`, `workbook.list-value`, `workbook.outside-sheet`
 */
export function validationList(sheet: string, validations: readonly ValidationSpec[]): string {
  if (validations.length === 0) return '';
  const list = validations.map((validation) => validationElement(sheet, validation));
  return `<dataValidations count="${list.length}">${list.join('')}</dataValidations>`;
}

function validationElement(sheet: string, validation: ValidationSpec): string {
  refuseRange(sheet, validation.range);
  refuseList(sheet, validation.rule);
  const { type, formulas } = ruleOf(validation.rule);
  const severity = validation.severity === 'stop' ? '' : ` errorStyle="${validation.severity}"`;
  const help = helpAttributes('error', validation.error) + helpAttributes('prompt', validation.prompt);
  const place = `sqref="${rangeText(validation.range)}"`;
  const content = formulas.map((formula, index) => `<formula${index + 1}>${escapeText(formula)}</formula${index + 1}>`);
  return `<dataValidation type="${type}"${severity} allowBlank="1" showInputMessage="1" showErrorMessage="1"${help} ${place}>`
    + `${content.join('')}</dataValidation>`;
}

function ruleOf(rule: ValidationSpec['rule']): { type: string; formulas: string[] } {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formulas: [`"${rule.values.join(',').replaceAll('"', '""')}"`] };
    case 'list-range':
      return { type: 'list', formulas: [rule.formula] };
    case 'custom':
      return { type: 'custom', formulas: [rule.formula] };
    case 'text-length':
      return { type: 'textLength', formulas: [String(rule.min), String(rule.max)] };
    default:
      return { type: rule.type, formulas: [String(rule.min), String(rule.max)] };
  }
}

function helpAttributes(kind: 'error' | 'prompt', help: { title: string; text: string } | undefined): string {
  if (help === undefined) return '';
  return ` ${kind}Title="${escapeAttribute(cut(help.title, MAX_TITLE))}" ${kind}="${escapeAttribute(cut(help.text, MAX_HELP))}"`;
}
