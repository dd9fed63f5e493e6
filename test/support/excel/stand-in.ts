import type { WorkbookSnapshot } from '../../../src/workbook';
import type { ExcelBook } from './model/book';
import { bookFrom } from './model/from-snapshot';
import { snapshotOfBook } from './model/to-snapshot';
import { minorOf } from './office-context';
import { Door } from './run/door';
import type { RequestHook } from './run/door';
import { SheetEvents } from './run/events';
import type { EventEntry, EventSource } from './run/events';
import type { Fault } from './run/faults';
import { Journal } from './run/journal';
import { References } from './run/references';
import type { RequestLog } from './run/request-log';
import type { Session, SessionSettings } from './run/session';

/** How the stand-in is; whatever is left out is as in the newest Excel. */
export interface StandInOptions {
  /** `1.8` for Excel 2019, `1.14` for Excel 2021. */
  readonly apiLevel?: string;
  readonly apostropheInTextCell?: SessionSettings['apostropheInTextCell'];
  /** Default true. */
  readonly calculates?: boolean;
}

/** The newest API level that the stand-in knows. */
export const NEWEST = '1.20';

/** Excel, as far as an add-in sees it, without the add-in's side: a workbook, and a door where requests come in. */
export class StandIn {
  readonly door: Door;
  readonly session: Session;

  constructor(snapshot: WorkbookSnapshot, options: StandInOptions = {}) {
    this.session = {
      book: bookFrom(snapshot),
      settings: {
        apiLevel: minorOf(options.apiLevel ?? NEWEST), apostropheInTextCell: options.apostropheInTextCell ?? 'stays', calculates: options.calculates ?? true,
      },
      references: new References(), journal: new Journal(), events: new SheetEvents(), entered: [],
    };
    this.door = new Door(this.session);
  }

  get book(): ExcelBook {
    return this.session.book;
  }

  get log(): readonly RequestLog[] {
    return this.door.log;
  }

  fail(fault: Fault): void {
    this.door.faults.plan(fault, this.door.next);
  }

  onRequest(hook: RequestHook): () => void {
    return this.door.onRequest(hook);
  }

  snapshot(): WorkbookSnapshot {
    return snapshotOfBook(this.book);
  }

  /** Change the workbook as a person would, by hand or from afar; what there is to tell of it comes back. */
  edit(change: (session: Session) => void, source: EventSource = 'Local'): readonly EventEntry[] {
    this.session.events.source = source;
    try {
      change(this.session);
    } finally {
      this.session.events.source = 'Local';
    }
    return this.session.events.take();
  }
}
