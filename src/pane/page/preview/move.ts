/** A place on a sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const PAGE = 20;

/** Where a key leads from a place on a sheet of that size; null: the key does not move. */
export function moved({ row, column }: Place, key: string, isCtrl: boolean, rows: number, columns: number): Place | null {
  const to = target({ row, column }, key, isCtrl, { row: rows - 1, column: columns - 1 });
  return to && { row: within(to.row, rows), column: within(to.column, columns) };
}

function target(from: Place, key: string, isCtrl: boolean, end: Place): Place | null {
  if (key === 'Home' || key === 'End') {
    const to = key === 'Home' ? { row: 0, column: 0 } : end;
    return isCtrl ? to : { row: from.row, column: to.column };
  }
  const step = STEPS[key];
  if (step === undefined) return null;
  return isCtrl ? { row: edge(from.row, step.row, end.row), column: edge(from.column, step.column, end.column) }
    : { row: from.row + step.row, column: from.column + step.column };
}

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -PAGE, column: 0 }, PageDown: { row: PAGE, column: 0 },
};

/** As far as a step's direction goes. */
function edge(from: number, step: number, end: number): number {
  if (step === 0) return from;
  return step < 0 ? 0 : end;
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1));
}
