import type { ExcelSheet } from '../model/book';
import { nextId } from '../model/new-sheet';
import type { ConditionalFormat } from '../model/parts';
import { intersect } from '../model/ranges';
import { ExcelError } from '../run/excel-error';
import { isBalanced } from '../run/enter-values';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Thing, TypedClass } from '../run/thing';
import { areaAt } from './areas';
import type { Areas } from './areas';
import { collectionMembers } from './collection';
import { ConditionalRangeFormat } from './conditional-look';
import { RangeClass } from './range';
import { RangeAreas } from './range-areas';
import { cutOut } from './range-changes';

/** A conditional format and the sheet that it stands on. */
export interface RuleTarget {
  readonly sheet: ExcelSheet;
  readonly rule: ConditionalFormat;
}

export const ConditionalFormatRule: TypedClass<RuleTarget> = excelClass<RuleTarget>({
  name: 'ConditionalFormatRule',
  properties: { Formula: { get: ({ rule }) => rule.formula, set: (target, value, session) => { setFormula(target, value, session); } } },
});

/** Text literals in a formula may be no longer than that. */
const LONGEST_LITERAL = 255;

function setFormula({ sheet, rule }: RuleTarget, value: unknown, session: Session): void {
  const formula = typeof value === 'string' ? value : '';
  const literals = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const isRight = /^=./.test(formula) && isBalanced(formula.slice(1)) && literals.every((literal) => literal.length - 2 <= LONGEST_LITERAL);
  if (!isRight) throw new ExcelError('InvalidArgument', `"${formula.slice(0, 80)}" is no formula for a conditional format.`);
  changeSheet(session, sheet, 'formatCells', rule.ranges[0]);
  rule.formula = formula;
}

export const CustomConditionalFormat: TypedClass<RuleTarget> = excelClass<RuleTarget>({
  name: 'CustomConditionalFormat',
  properties: { Rule: { object: (target) => ConditionalFormatRule.of(target) }, Format: { object: (target) => ConditionalRangeFormat.of(target) } },
});

function remove(target: RuleTarget, session: Session): void {
  changeSheet(session, target.sheet, 'formatCells', target.rule.ranges[0]);
  if (!target.sheet.conditionalFormats.includes(target.rule)) throw new ExcelError('ItemNotFound');
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((one) => one !== target.rule);
}

function move({ sheet, rule }: RuleTarget, value: unknown, session: Session): void {
  changeSheet(session, sheet, 'formatCells', rule.ranges[0]);
  const others = sheet.conditionalFormats.filter((one) => one !== rule);
  if (typeof value !== 'number' || value < 0 || value > others.length) throw new ExcelError('InvalidArgument');
  sheet.conditionalFormats = [...others.slice(0, value), rule, ...others.slice(value)];
}

function rangesOf({ sheet, rule }: RuleTarget): Thing {
  return RangeAreas.of({ sheet, ranges: rule.ranges });
}

export const ConditionalFormatClass: TypedClass<RuleTarget> = excelClass<RuleTarget>({
  name: 'ConditionalFormat',
  key: ({ rule }) => rule.id,
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: ({ rule }) => rule.type },
    StopIfTrue: { get: ({ rule }) => rule.stopIfTrue, set: ({ rule }, value) => { rule.stopIfTrue = value === true; } },
    Priority: { get: ({ sheet, rule }) => sheet.conditionalFormats.indexOf(rule), set: move },
    Custom: {
      object: (target) => {
        if (target.rule.type !== 'Custom') throw new ExcelError('ItemNotFound');
        return CustomConditionalFormat.of(target);
      },
    },
    CustomOrNullObject: { object: (target) => (target.rule.type === 'Custom' ? CustomConditionalFormat.of(target) : null) },
  },
  methods: {
    Delete: (target, _, session) => { remove(target, session); },
    GetRange: ({ sheet, rule }) => {
      const [range] = rule.ranges;
      if (range === undefined || rule.ranges.length > 1) throw new ExcelError('InvalidOperation', 'The conditional format stands on several ranges.');
      return RangeClass.of({ sheet, range });
    },
    GetRangeOrNullObject: ({ sheet, rule }) => {
      const [range] = rule.ranges;
      return range === undefined || rule.ranges.length > 1 ? null : RangeClass.of({ sheet, range });
    },
    GetRanges: rangesOf,
    SetRanges: ({ sheet, rule }, [ranges], session) => {
      changeSheet(session, sheet, 'formatCells');
      rule.ranges = typeof ranges === 'string'
        ? ranges.split(',').map((address) => areaAt(sheet, address).range)
        : [...((ranges as Thing).target as Areas).ranges];
    },
  },
});

const members = collectionMembers<Areas>({
  items: ({ sheet, ranges }) => sheet.conditionalFormats
    .filter((rule) => rule.ranges.some((one) => ranges.some((range) => intersect(one, range) !== null)))
    .map((rule) => ConditionalFormatClass.of({ sheet, rule })),
  matches: (item, key) => (item.target as RuleTarget).rule.id === key,
});

const KINDS = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

export const ConditionalFormatCollection: TypedClass<Areas> = excelClass<Areas>({
  name: 'ConditionalFormatCollection',
  ...members,
  methods: {
    ...members.methods,
    /** A new one stands above all others. */
    Add: ({ sheet, ranges }, [type], session) => {
      if (typeof type !== 'string' || !KINDS.includes(type)) throw new ExcelError('InvalidArgument');
      for (const range of ranges) changeSheet(session, sheet, 'formatCells', range);
      const rule: ConditionalFormat = { id: nextId(session.book), type, ranges: [...ranges], formula: '', format: {}, stopIfTrue: false };
      sheet.conditionalFormats.unshift(rule);
      return ConditionalFormatClass.of({ sheet, rule });
    },
    ClearAll: ({ sheet, ranges }, _, session) => {
      for (const range of ranges) {
        changeSheet(session, sheet, 'formatCells', range);
        sheet.conditionalFormats = cutOut(sheet.conditionalFormats, range);
      }
    },
  },
});
