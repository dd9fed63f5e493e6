import type { ValidationSpec } from '../../../../workbook';
import { rangeText } from '../../addresses';
import { step } from '../steps';
import type { Step } from '../steps';

/** Excel's limits for the help that appears beside a cell. */
const LONGEST_TITLE = 32;
const LONGEST_HELP = 255;

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** What may be typed into a range. Help texts are cut to Excel's limits. */
export function validationStep(sheet: string, { range, rule, severity, prompt, error }: ValidationSpec): Step {
  return step(6, (batch) => {
    const validation = batch.sheet(sheet).getRange(rangeText(range)).dataValidation;
    validation.rule = ruleOf(rule);
    validation.ignoreBlanks = true;
    validation.errorAlert = { showAlert: true, style: STYLES[severity], ...helpOf(error) };
    if (prompt !== undefined) validation.prompt = { showPrompt: true, ...helpOf(prompt) };
  }, JSON.stringify({ rule, prompt, error }).length * 2);
}

function helpOf(help: { readonly title: string; readonly text: string } | undefined): { readonly title: string; readonly message: string } {
  return { title: cut(help?.title ?? '', LONGEST_TITLE), message: cut(help?.text ?? '', LONGEST_HELP) };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function ruleOf(rule: ValidationSpec['rule']): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list': return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'list-range': return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
    case 'custom': return { custom: { formula: `=${rule.formula}` } };
    case 'whole': return { wholeNumber: between(rule.min, rule.max) };
    case 'decimal': return { decimal: between(rule.min, rule.max) };
    case 'text-length': return { textLength: between(rule.min, rule.max) };
    // A day is handed over as a formula: a plain text would be read as a date of the calendar.
    case 'date': return { date: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: 'Between' } };
  }
}

function between(min: number, max: number): Excel.BasicDataValidation {
  return { formula1: min, formula2: max, operator: 'Between' };
}
