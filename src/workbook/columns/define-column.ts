import type { ColumnDefinition, TableKind } from './column-definition';

/** A column without its table: id, Indonesian and English header, and what else it is called. */
export interface ColumnSketch {
  readonly id: string;
  readonly header: readonly [id: string, en: string];
  readonly aliases?: readonly string[];
  readonly weakAliases?: readonly string[];
  readonly required?: boolean;
}

/**
 * The columns of one table, in layout order.
 *
 * @example defineColumns('settings', [{ id: 'kode', header: ['Kode', 'Code'], required: true }])
 */
export function defineColumns(table: TableKind, sketches: readonly ColumnSketch[]): readonly ColumnDefinition[] {
  return sketches.map(({ id, header, aliases = [], weakAliases = [], required = false }) => ({
    id, table, header: { id: header[0], en: header[1] }, aliases, weakAliases, required,
  }));
}
