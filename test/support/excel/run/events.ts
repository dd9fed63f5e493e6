import type { CellRange } from '../../../../src/workbook';
import { localAddress } from '../model/ranges';
import type { ExcelSheet } from '../model/book';

/** Where an event comes from: this user (or add-in), or a co-author. */
export type EventSource = 'Local' | 'Remote';

/** One event as Microsoft's client takes it. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const TYPE = { changed: 10, activated: 11, added: 13, deleted: 15, nameChanged: 25 } as const;

/** Collects what happens in the workbook until it is sent to the client. */
export class SheetEvents {
  /** False while the add-in has switched its events off. */
  areEnabled = true;
  /** Where what happens now comes from, and whether an add-in does it. */
  source: EventSource = 'Local';
  trigger: 'Unknown' | 'ThisLocalAddin' = 'Unknown';
  #entries: EventEntry[] = [];

  changed(sheet: ExcelSheet, range: CellRange, changeType = 'RangeEdited'): void {
    const detail = { address: localAddress(range), changeType, triggerSource: this.trigger, shiftDirection: 'None' };
    this.#tell(TYPE.changed, sheet, detail, [sheet.id, 'Workbook']);
  }

  added(sheet: ExcelSheet): void {
    this.#tell(TYPE.added, sheet, {}, ['Workbook']);
  }

  deleted(sheet: ExcelSheet): void {
    this.#tell(TYPE.deleted, sheet, {}, ['Workbook']);
  }

  activated(sheet: ExcelSheet): void {
    this.#tell(TYPE.activated, sheet, {}, [sheet.id, 'Workbook']);
  }

  renamed(sheet: ExcelSheet, before: string): void {
    this.#tell(TYPE.nameChanged, sheet, { nameBefore: before, nameAfter: sheet.name }, [sheet.id, 'Workbook']);
  }

  /** What happened since the last time; it is told once. */
  take(): readonly EventEntry[] {
    const entries = this.#entries;
    this.#entries = [];
    return entries;
  }

  #tell(messageType: number, sheet: ExcelSheet, detail: object, targets: readonly string[]): void {
    if (!this.areEnabled) return;
    const message = JSON.stringify({ worksheetId: sheet.id, source: this.source, ...detail });
    for (const targetId of targets) this.#entries.push({ messageCategory: 65536, messageType, targetId, message });
  }
}
