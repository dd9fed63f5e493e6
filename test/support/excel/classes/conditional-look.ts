import type { ConditionalFormat } from '../model/parts';
import type { ExcelSheet, FormatValue } from '../model/book';
import { changeSheet } from '../run/guard';
import type { Session } from '../run/session';
import { excelClass } from '../run/thing';
import type { Property, TypedClass } from '../run/thing';
import { colorOf } from './range-format';

interface LookTarget {
  readonly sheet: ExcelSheet;
  readonly rule: ConditionalFormat;
}

function change({ sheet, rule }: LookTarget, key: string, value: FormatValue, session: Session): void {
  changeSheet(session, sheet, 'formatCells', rule.ranges[0]);
  rule.format = { ...rule.format, [key]: value };
}

function look(key: string, read: (value: unknown) => FormatValue = (value) => value as FormatValue): Property<LookTarget> {
  return { get: ({ rule }) => rule.format[key] ?? null, set: (target, value, session) => { change(target, key, read(value), session); } };
}

function clear(prefix: string): (target: LookTarget, args: readonly unknown[], session: Session) => void {
  return ({ sheet, rule }, _, session) => {
    changeSheet(session, sheet, 'formatCells', rule.ranges[0]);
    rule.format = Object.fromEntries(Object.entries(rule.format).filter(([key]) => !key.startsWith(prefix)));
  };
}

export const ConditionalRangeFill: TypedClass<LookTarget> = excelClass<LookTarget>({ name: 'ConditionalRangeFill', properties: { Color: look('fill.color', colorOf) }, methods: { Clear: clear('fill.') } });

export const ConditionalRangeFont: TypedClass<LookTarget> = excelClass<LookTarget>({
  name: 'ConditionalRangeFont',
  properties: { Color: look('font.color', colorOf), Bold: look('font.bold'), Italic: look('font.italic'), Strikethrough: look('font.strikethrough'), Underline: look('font.underline') },
  methods: { Clear: clear('font.') },
});

/** How a conditional format makes its cells look. */
export const ConditionalRangeFormat: TypedClass<LookTarget> = excelClass<LookTarget>({
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: look('numberFormat'),
    Fill: { object: (target) => ConditionalRangeFill.of(target) },
    Font: { object: (target) => ConditionalRangeFont.of(target) },
  },
});
