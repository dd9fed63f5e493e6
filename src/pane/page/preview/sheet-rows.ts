import { signal } from '@preact/signals';
import type { Answer, SheetPage } from '../../../app/workbench';

/** Rows that are asked for together. */
export const BLOCK = 100;

export type SheetRow = SheetPage['rows'][number];
export type SheetCell = SheetRow['cells'][number];

/** A sheet of any length as far as it has been looked at: rows come in blocks, when they are wanted. */
export class SheetRows {
  /** Grows with every block that arrives. */
  readonly version = signal(0);
  totalRows = 0;
  columns: readonly string[] = [];
  /** Why the sheet cannot be shown; null: it can. */
  problem: string | null = null;
  private readonly blocks = new Map<number, ReadonlyMap<number, SheetRow>>();
  private readonly asked = new Set<number>();

  constructor(readonly sheet: string, private readonly ask: (fromRow: number, count: number) => Promise<Answer<SheetPage>>) {}

  get isLoaded(): boolean {
    return this.version.value > 0;
  }

  /** The row, where it has arrived. */
  row(at: number): SheetRow | null {
    return this.blocks.get(Math.floor(at / BLOCK))?.get(at) ?? null;
  }

  /** Make sure that these rows come, both ends included. */
  want(from: number, to: number): void {
    for (let block = Math.floor(from / BLOCK); block <= Math.floor(Math.max(from, to) / BLOCK); block += 1) void this.fetch(block);
  }

  private async fetch(block: number): Promise<void> {
    if (this.asked.has(block)) return;
    this.asked.add(block);
    const answer = await this.ask(block * BLOCK, BLOCK);
    if (answer.ok) this.take(block, answer.value);
    else {
      this.asked.delete(block);
      this.problem = answer.problem.text;
    }
    this.version.value += 1;
  }

  private take(block: number, { totalRows, columns, rows }: SheetPage): void {
    this.totalRows = totalRows;
    this.columns = columns;
    this.problem = null;
    this.blocks.set(block, new Map(rows.map((row) => [row.row, row])));
  }
}
