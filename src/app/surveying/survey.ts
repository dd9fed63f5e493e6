import { activityCodes, answersByActivity, UnitAggregate } from '../../domain/checklists';
import type { UnitResult, Worksheet, WorksheetSet } from '../../domain/checklists';
import type { Respondent } from '../../domain/findings';
import type { Parameters } from '../../domain/rules';
import { cleanText } from '../../domain/values';
import { say } from '../../messages';
import type { Language } from '../../messages';
import type { WorkbookSnapshot } from '../../workbook';
import { isUnanswered } from '../auditing/worksheet-problems';
import { scoreWorksheet } from '../auditing/worksheet-report';
import { readWorksheetsOf } from '../auditing/worksheets';
import type { FilledWorksheet } from '../auditing/worksheets';
import { inspectWorkbook } from '../inspect';
import type { WorkbookInspection } from '../inspect';
import type { LoadedPack } from '../load-pack';

/** A workbook that was not counted, and why. */
export interface SkippedFile {
  readonly file: string;
  readonly reason: string;
}

/** Files that name the same respondent: each is counted, and somebody should look. */
export interface RepeatedRespondent {
  readonly respondent: string;
  readonly files: readonly string[];
}

/** What a survey found. */
export interface SurveyResult {
  readonly files: number;
  readonly skipped: readonly SkippedFile[];
  readonly repeated: readonly RepeatedRespondent[];
  /** Different scales and weights among the workbooks' settings; more than one: scores cannot be compared. */
  readonly scales: number;
  /** Everybody together; null: nobody was counted. */
  readonly all: UnitResult | null;
  /** By unit, in alphabetical order; those who name none last, under an empty name. */
  readonly units: readonly UnitResult[];
}

const LONGEST_NAME = 200;

/**
 * Adds up the worksheets of one level from many workbooks, one at a time. Memory grows with units, different scores and
 * the names of files, never with what the files hold. Linear in files.
 *
 * @example
 * const survey = new Survey(packOfLevel(pack, 'individu'), 'id');
 * survey.add('a.xlsx', snapshot);
 * survey.result().units
 */
export class Survey {
  readonly #set: WorksheetSet;
  readonly #worksheet: Worksheet;
  readonly #units: UnitAggregate;
  readonly #all: UnitAggregate;
  readonly #names = new Map<string, string>();
  readonly #skipped: SkippedFile[] = [];
  readonly #respondents = new Map<string, { readonly name: string; readonly files: string[] }>();
  readonly #scales = new Set<string>();
  #files = 0;

  /** @param pack with the worksheet of one level */
  constructor(private readonly pack: LoadedPack, private readonly language: Language) {
    const [worksheet] = pack.worksheets?.worksheets ?? [];
    if (pack.worksheets === null || worksheet === undefined) throw new RangeError('the pack has no worksheet');
    this.#set = pack.worksheets;
    this.#worksheet = worksheet;
    const activities = worksheet.items.flatMap(activityCodes);
    this.#units = new UnitAggregate(activities);
    this.#all = new UnitAggregate(activities);
  }

  /** Count a workbook; one without the worksheet, or with nothing answered in it, is skipped with its reason. */
  add(file: string, snapshot: WorkbookSnapshot): void {
    const inspection = inspectWorkbook(snapshot, { pack: this.pack, asOf: null, language: this.language });
    const { recognition } = inspection;
    const [filled] = readWorksheetsOf({ pack: this.pack, recognition, date1904: snapshot.date1904, language: this.language }, snapshot, this.#set);
    if (filled === undefined) this.skip(file, this.#whyNone(inspection));
    else if (isUnanswered(filled)) this.skip(file, say(this.language, 'cli.checklist.empty', { sheet: filled.table.sheet }));
    else this.#count(file, filled, inspection.reference.parameters);
  }

  /** Note a workbook that could not be read. */
  skip(file: string, reason: string): void {
    this.#files += 1;
    this.#skipped.push({ file, reason });
  }

  result(): SurveyResult {
    const byName = (one: UnitResult, other: UnitResult): number => Number(one.unit === '') - Number(other.unit === '') || (one.unit < other.unit ? -1 : 1);
    return {
      files: this.#files, skipped: this.#skipped, scales: this.#scales.size, all: this.#all.results()[0] ?? null,
      repeated: [...this.#respondents.values()].filter(({ files }) => files.length > 1).map(({ name, files }) => ({ respondent: name, files })),
      units: [...this.#units.results()].sort(byName).map((unit) => ({ ...unit, unit: this.#names.get(unit.unit) ?? unit.unit })),
    };
  }

  #count(file: string, { respondent, given: { answers } }: FilledWorksheet, parameters: Parameters): void {
    this.#files += 1;
    this.#remember(respondent, file);
    this.#scales.add(this.#scaleOf(parameters));
    const scores = scoreWorksheet(answers, { worksheet: this.#worksheet, set: this.#set, parameters });
    const result = { answers: answersByActivity(answers), ...scores };
    this.#units.add({ unit: this.#unitOf(respondent), ...result });
    this.#all.add({ unit: '', ...result });
  }

  /** The unit whatever its case and spaces; the first spelling is shown. */
  #unitOf({ unit }: Respondent): string {
    const shown = cleanText((unit ?? '').slice(0, LONGEST_NAME));
    const key = shown.toLowerCase();
    if (!this.#names.has(key)) this.#names.set(key, shown);
    return key;
  }

  #remember({ nip, name, unit }: Respondent, file: string): void {
    const digits = (nip ?? '').replace(/\D/g, '');
    const key = digits !== '' ? digits : name === null ? '' : cleanText(`${name} / ${unit ?? ''}`).toLowerCase();
    if (key === '') return;
    const known = this.#respondents.get(key) ?? { name: name ?? nip ?? '', files: [] };
    known.files.push(file);
    this.#respondents.set(key, known);
  }

  #scaleOf(parameters: Parameters): string {
    const ids = [...Object.values(this.#set.scoring), ...this.#set.components.map(({ weight }) => weight)];
    return ids.map((id) => String(parameters.get(id)?.value ?? '')).join(' ');
  }

  #whyNone({ problems }: WorkbookInspection): string {
    const problem = problems.find(({ rule }) => rule.startsWith('cermat/recognition/'));
    return problem?.message ?? say(this.language, 'cli.checklist.no-sheet', { level: this.#worksheet.level });
  }
}
