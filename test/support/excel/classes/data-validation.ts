import type { DataValidation } from '../model/parts';
import { subtract, intersect } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Property, TypedClass } from '../run/thing';
import type { Areas } from './areas';
import { cutOut } from './range-changes';

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
};
const NO_ALERT = { title: '', message: '', showAlert: true, style: 'Stop' };
const NO_PROMPT = { title: '', message: '', showPrompt: true };

/** The validation that holds for all cells; null when there is none, undefined when the cells differ. */
function sharedOf({ sheet, ranges }: Areas): DataValidation | null | undefined {
  const there = sheet.validations.filter((one) => one.ranges.some((range) => ranges.some((other) => intersect(range, other) !== null)));
  const [only] = there;
  if (only === undefined) return null;
  const rest = only.ranges.reduce((left, range) => left.flatMap((one) => subtract(one, range)), [...ranges]);
  return there.length === 1 && rest.length === 0 ? only : undefined;
}

function kindOf(areas: Areas): string {
  const shared = sharedOf(areas);
  if (shared === null) return 'None';
  return shared === undefined ? 'Inconsistent' : KINDS[Object.keys(shared.rule)[0] ?? ''] ?? 'None';
}

/** Change what holds for the cells; what other cells shared with them stays theirs. */
function change(areas: Areas, session: Session, alter: (before: DataValidation) => DataValidation): void {
  const { sheet, ranges } = areas;
  const before = sharedOf(areas) ?? { ranges: [], rule: {}, errorAlert: NO_ALERT, prompt: NO_PROMPT, ignoreBlanks: true };
  for (const range of ranges) {
    changeSheet(session, sheet, 'formatCells', range);
    sheet.validations = cutOut(sheet.validations, range);
  }
  const after = alter(before);
  const isEmpty = Object.keys(after.rule).length === 0 && after.prompt === NO_PROMPT && after.errorAlert === NO_ALERT;
  if (!isEmpty) sheet.validations.push({ ...after, ranges: [...ranges] });
}

function plainObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ExcelError('InvalidArgument');
  return value as Record<string, unknown>;
}

function ruleOf(value: unknown): Record<string, unknown> {
  const rule = Object.fromEntries(Object.entries(plainObject(value)).filter(([, one]) => one !== null && one !== undefined));
  const [kind, ...more] = Object.keys(rule);
  if (kind === undefined || more.length > 0 || KINDS[kind] === undefined) throw new ExcelError('InvalidArgument');
  refuseInside(kind, plainObject(rule[kind]));
  return rule;
}

function refuseInside(kind: string, inner: Record<string, unknown>): void {
  if (kind === 'list') {
    const { source } = inner;
    const isRight = typeof source !== 'string' || source.startsWith('=') || (source !== '' && source.length <= 255);
    if (source === undefined || !isRight) throw new ExcelError('InvalidArgument', 'The list is empty or longer than 255 characters.');
  } else if (kind === 'custom') {
    if (typeof inner['formula'] !== 'string' || !inner['formula'].startsWith('=')) throw new ExcelError('InvalidArgument');
  } else if (inner['formula1'] === undefined || typeof inner['operator'] !== 'string') throw new ExcelError('InvalidArgument');
}

function part(key: 'errorAlert' | 'prompt', none: Readonly<Record<string, unknown>>, longest: number): Property<Areas> {
  return {
    get: (areas) => sharedOf(areas)?.[key] ?? none,
    set: (areas, value, session) => {
      const given = plainObject(value);
      const isLong = String(given['title'] ?? '').length > 32 || String(given['message'] ?? '').length > longest;
      if (isLong) throw new ExcelError('InvalidArgument', 'Titles have at most 32 characters, messages at most 255.');
      change(areas, session, (before) => ({ ...before, [key]: { ...none, ...given } }));
    },
  };
}

export const DataValidationClass: TypedClass<Areas> = excelClass<Areas>({
  name: 'DataValidation',
  properties: {
    Type: { get: kindOf },
    Rule: { get: (areas) => sharedOf(areas)?.rule ?? {}, set: (areas, value, session) => { const rule = ruleOf(value); change(areas, session, (before) => ({ ...before, rule })); } },
    ErrorAlert: part('errorAlert', NO_ALERT, 255),
    Prompt: part('prompt', NO_PROMPT, 255),
    IgnoreBlanks: { get: (areas) => sharedOf(areas)?.ignoreBlanks ?? true, set: (areas, value, session) => { change(areas, session, (before) => ({ ...before, ignoreBlanks: value === true })); } },
    Valid: { get: () => null },
  },
  methods: {
    Clear: ({ sheet, ranges }, _, session) => {
      for (const range of ranges) {
        changeSheet(session, sheet, 'formatCells', range);
        sheet.validations = cutOut(sheet.validations, range);
      }
    },
  },
});
