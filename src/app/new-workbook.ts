import type { Language } from '../messages';
import { standardSheets } from '../workbook';
import type { SheetSpec, WorkbookPlan, WorkbookSnapshot } from '../workbook';
import type { PackLayout } from './pack-layout';
export { SAMPLE_PACK } from './sample/sample-class';
import { sampleData, sampleParameters, sampleReadiness, sampleSessions } from './sample/sample-class';

/** What a new workbook is made for, and what its pack gives to the sheets. */
export interface NewWorkbookOptions extends PackLayout {
  readonly language: Language;
  /** True: filled with the invented class; false: empty lines to fill in. */
  readonly sample: boolean;
}

/** What is added to an existing workbook, and which standard sheets it had already. */
export interface NewWorkbookInto {
  readonly plan: WorkbookPlan;
  /** Names of sheets that were left as they are, as the standard layout spells them. */
  readonly skipped: readonly string[];
}

/**
 * The standard input sheets as a workbook of their own.
 *
 * @example await new XlsxHost(null).apply(newWorkbook({ ...layoutOf(pack, 'id'), language: 'id', sample: true }))
 */
export function newWorkbook(options: NewWorkbookOptions): WorkbookPlan {
  return planOf(sheetsOf(options, false));
}

/**
 * The standard input sheets that an existing workbook lacks. A sheet whose name is there already, in any case, is
 * never touched: it is skipped and reported.
 *
 * @example newWorkbookInto(await host.read(), options).skipped // ['Peserta']
 */
export function newWorkbookInto(snapshot: WorkbookSnapshot, options: NewWorkbookOptions): NewWorkbookInto {
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  const sheets = sheetsOf(options, snapshot.date1904);
  const isTaken = ({ name }: SheetSpec): boolean => taken.has(name.toLowerCase());
  return {
    plan: planOf(sheets.filter((sheet) => !isTaken(sheet))),
    skipped: sheets.filter(isTaken).map(({ name }) => name),
  };
}

function planOf(sheets: readonly SheetSpec[]): WorkbookPlan {
  return { operations: sheets.map((sheet, at) => ({ kind: 'add-sheet', sheet, activate: at === 0 })) };
}

function sheetsOf({ sample, ...layout }: NewWorkbookOptions, date1904: boolean): readonly SheetSpec[] {
  if (!sample) return standardSheets({ ...layout, date1904 });
  return standardSheets({
    ...layout,
    date1904,
    parameters: sampleParameters(layout.parameters),
    sessions: sampleSessions(),
    data: { ...sampleData(date1904), ...(layout.readiness === undefined ? {} : { readiness: sampleReadiness(layout.readiness, layout.language) }) },
  });
}
