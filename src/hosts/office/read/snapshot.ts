import { readMemory } from '../../../workbook';
import type { CellRange, HighlightSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../workbook';
import type { FormatFacts } from './facts';
import type { BookReading, SheetReading } from './read-book';

/** A reading as the rest of the program knows workbooks. */
export function snapshotOf(reading: BookReading, warnings: readonly string[]): WorkbookSnapshot {
  return {
    sheets: reading.sheets.map(sheetSnapshot),
    date1904: reading.book.date1904,
    warnings,
    memory: readMemory(reading.book.names.map(({ name, formula }) => ({ name, formula: formula.replace(/^=/, '') }))),
  };
}

function sheetSnapshot({ facts, cells }: SheetReading): SheetSnapshot {
  const { name, visibility, merges, tables, hiddenRows, notes, isProtected, marker } = facts;
  return {
    name, visibility, tables, hiddenRows, isProtected, marker, merges: merges ?? [],
    notes: notes.map(({ row, column, author, text }) => ({ row, column, author, text })),
    rows: cells?.rows ?? [],
    numberFormat: (row, column) => cells?.numberFormat(row, column) ?? 'General',
    formula: (row, column) => cells?.formula(row, column) ?? null,
    highlights: highlightsOf(facts.formats),
  };
}

/** Excel splits a conditional format when its cells are moved, and we split long ones: one key may stand in several. */
function highlightsOf(formats: readonly FormatFacts[]): HighlightSnapshot[] {
  const byKey = new Map<string, CellRange[]>();
  for (const { key, ranges } of formats) {
    if (key === null) continue;
    const known = byKey.get(key) ?? [];
    known.push(...ranges);
    byKey.set(key, known);
  }
  return [...byKey].map(([key, ranges]) => ({ key, ranges }));
}
