import type { GradeMarks } from '../../../domain/findings';
import type { GradingNode, Hurdle, RubricNode, SubjectsNode, WeightedNode } from '../../../domain/grading';
import type { CellRef, CellValue } from '../../../domain/values';
import type { Language } from '../../../messages';
import type { Words } from '../words';
import { NOTHING, anyOf, allOf, call, constant, isEmpty, operate } from './expression';
import type { Expression } from './expression';
import { FormulaColumns } from './formula-columns';
import type { FormulaColumn, FormulaRole } from './formula-columns';
import type { GradeFormulaModel } from './formula-model';
import { cellPart, convertAttendance, formulaOf, roundPart, totalCell, weighByJp, weighParts, weightCell } from './node-formulas';
import type { Part } from './node-formulas';
import { SettingBlock } from './setting-block';
import type { SettingEntry } from './setting-block';
import { statusFormula } from './status-formula';
import type { HurdleFormula } from './status-formula';

/** A graded mata pelajaran as formulas weigh it. */
export interface FormulaSubject {
  readonly title: string;
  /** Null where nobody knows. */
  readonly jp: number | null;
}

/** What making the formulas takes. */
export interface FormulaInput {
  readonly model: GradeFormulaModel;
  readonly subjects: readonly FormulaSubject[];
  /** Ids of components that a decision changes for somebody. */
  readonly decided: ReadonlySet<string>;
  /** What stands in a cell of the workbook. */
  readonly valueAt: (cell: CellRef) => CellValue;
  readonly words: Words;
  readonly language: Language;
  /** Zero-based column in which the first of the columns stands. */
  readonly left: number;
}

/** A scheme as columns of formulas, and the settings that they rest on. */
export interface GradeFormulas {
  readonly columns: readonly FormulaColumn[];
  readonly settings: readonly SettingEntry[];
}

/**
 * A programme's grades as formulas over the marks of the same row and over `Pengaturan`: the tree of the scheme, its
 * hurdles and its pass mark. Linear in the nodes times the subjects.
 *
 * @example gradeFormulas(input).columns.at(-1)?.header // 'Status (rumus)'
 */
export function gradeFormulas(input: FormulaInput): GradeFormulas {
  const writer = new FormulaWriter(input);
  writer.write();
  return { columns: writer.columns.columns, settings: writer.block.entries };
}

class FormulaWriter {
  readonly columns: FormulaColumns;
  readonly block: SettingBlock;
  readonly #cells = new Map<string, Expression>();
  #jp: readonly Expression[] = [];
  #attendance: readonly Expression[] = [];
  #overall: Expression | null = null;

  constructor(private readonly input: FormulaInput) {
    this.columns = new FormulaColumns(input.left);
    this.block = new SettingBlock(input.model.settings, input.valueAt);
  }

  write(): void {
    const { scheme } = this.input.model;
    const unrounded = this.#kind(scheme.result);
    const result = this.#cell(scheme.result, roundPart(scheme.result, unrounded, this.block), 'result');
    const hurdles = scheme.hurdles.flatMap((hurdle) => this.#hurdle(hurdle));
    const formula = statusFormula({ result, unrounded, hurdles, scheme, block: this.block, words: this.input.words });
    this.columns.add({ kind: 'formula', role: 'status', header: this.#formulaHeader(this.input.words('results.column.status')), formula });
  }

  /** A component outside of mata pelajaran; its cell where it has one of its own. */
  #node(node: GradingNode): Part {
    const part = this.#kind(node);
    if (node.kind === 'attendance' || node.kind === 'column') return roundPart(node, part, this.block);
    return cellPart(this.#cell(node, roundPart(node, part, this.block), 'step'));
  }

  #cell(node: GradingNode, part: Part, role: FormulaRole): Expression {
    const cell = this.columns.add({ kind: 'formula', role, header: this.#formulaHeader(this.#titleOf(node)), formula: formulaOf(part) });
    this.#cells.set(node.id, cell);
    return cell;
  }

  #kind(node: GradingNode): Part {
    switch (node.kind) {
      case 'weighted': return this.#weighted(node, (part) => this.#node(part));
      case 'subjects': return this.#subjects(node);
      case 'rubric': return this.#rubric(node);
      case 'column': return cellPart(this.#markCell(this.#titleOf(node), ({ decided, components }) => (
        decided.has(node.id) ? decided.get(node.id) ?? null : components.get(node.id)?.[0] ?? null)));
      case 'attendance': return convertAttendance(node, cellPart(this.#overallCell()), null, this.block);
      case 'activity-score': return { missing: [], value: NOTHING };
    }
  }

  #weighted(node: WeightedNode, write: (part: GradingNode) => Part): Part {
    const parts = node.parts.map(({ weight, node: part }) => ({ weight: weightCell(this.block, weight), part: write(part) }));
    return weighParts(parts, this.#total(node, parts.map(({ weight }) => weight)));
  }

  /** The sum of a node's weights, once however often the node is computed. */
  #total(node: GradingNode, weights: readonly Expression[]): Expression {
    const key = `total:${node.id}`;
    const known = this.#cells.get(key) ?? totalCell(this.block, this.input.words('results.formula.total', { title: node.title[this.input.language] }), weights);
    this.#cells.set(key, known);
    return known;
  }

  #subjects(node: SubjectsNode): Part {
    const { subjects, words } = this.input;
    this.#jp = subjects.map(({ title, jp }) => this.block.add(words('results.formula.jp', { subject: title }), constant(jp ?? '')));
    const parts = subjects.map(({ title }, at) => {
      const part = this.#each(node.each, at);
      const header = this.#formulaHeader(words('results.column.npr', { subject: title }));
      return cellPart(this.columns.add({ kind: 'formula', role: { subject: at }, header, formula: formulaOf(part) }));
    });
    return weighByJp(parts, this.#jp);
  }

  /** A component of one mata pelajaran. */
  #each(node: GradingNode, at: number): Part {
    const { words, subjects } = this.input;
    const { title = '' } = subjects[at] ?? {};
    if (node.kind === 'weighted') return roundPart(node, this.#weighted(node, (part) => this.#each(part, at)), this.block);
    if (node.kind === 'attendance') {
      return roundPart(node, convertAttendance(node, cellPart(this.#attendanceCell(at)), this.#jp[at] ?? null, this.block), this.block);
    }
    const cell = this.#markCell(words('results.formula.activity', { subject: title }), ({ activity }) => activity[at] ?? null);
    return roundPart(node, cellPart(cell), this.block);
  }

  #attendanceCell(at: number): Expression {
    const known = this.#attendance[at];
    if (known !== undefined) return known;
    const header = this.input.words('results.formula.attendance', { subject: this.input.subjects[at]?.title ?? '' });
    const cell = this.#markCell(header, ({ attendance }) => attendance[at] ?? null);
    this.#attendance = Object.assign([...this.#attendance], { [at]: cell });
    return cell;
  }

  #overallCell(): Expression {
    return this.#overall ??= this.#markCell(this.input.words('results.formula.overall'), ({ overall }) => overall);
  }

  /** Each criterion as the assessors marked it; a mark that somebody decided for this person stands in its own column. */
  #rubric(node: RubricNode): Part {
    const { language, decided, words } = this.input;
    const weights = node.criteria.map(({ weight }) => weightCell(this.block, weight));
    const parts = node.criteria.map(({ title }, at) => cellPart(this.#markCell(
      words('results.formula.criterion', { criterion: title[language] }),
      (marks) => (marks.decided.has(node.id) ? null : marks.components.get(node.id)?.[at] ?? null),
    )));
    const weighed = weighParts(parts.map((part, at) => ({ weight: weights[at] ?? NOTHING, part })), this.#total(node, weights));
    if (!decided.has(node.id)) return weighed;
    const own = this.#markCell(words('results.formula.decided', { title: this.#titleOf(node) }), (marks) => marks.decided.get(node.id) ?? null);
    return { missing: [allOf([isEmpty(own), anyOf(weighed.missing)])], value: call('IF', isEmpty(own), weighed.value, call('N', own)) };
  }

  #markCell(header: string, pick: (marks: GradeMarks) => number | null): Expression {
    return this.columns.add({ kind: 'mark', header, pick });
  }

  #hurdle(hurdle: Hurdle): readonly HurdleFormula[] {
    const { minimum, value } = hurdle;
    if (typeof value === 'string') {
      const cell = this.#cells.get(value);
      return cell === undefined ? [] : [{ minimum: this.#minimum(hurdle, null), part: cellPart(cell) }];
    }
    if (hurdle.each === undefined) return typeof minimum === 'string' ? [{ minimum: this.block.use(minimum), part: this.#node(value) }] : [];
    return this.input.subjects.map((_, at) => ({ minimum: this.#minimum(hurdle, at), part: this.#each(value, at) }));
  }

  #minimum({ minimum, title }: Hurdle, at: number | null): Expression {
    if (typeof minimum === 'string') return this.block.use(minimum);
    const jp = at === null ? NOTHING : this.#jp[at] ?? NOTHING;
    const [longest, short, long] = [this.block.use(minimum.upToJp), this.block.use(minimum.short), this.block.use(minimum.long)];
    const chosen = call('IF', operate(call('COUNT', jp, longest), '<', constant(2)), NOTHING, call('IF', operate(jp, '<=', longest), short, long));
    return this.block.add(`${title[this.input.language]}: ${this.input.subjects[at ?? -1]?.title ?? ''}`, chosen);
  }

  #titleOf({ id, title }: GradingNode): string {
    const { scheme } = this.input.model;
    if (id === scheme.result.id) return this.input.words('results.column.na');
    if (id === scheme.report.nt) return this.input.words('results.column.nt');
    return id === scheme.report.al ? this.input.words('results.column.al') : title[this.input.language];
  }

  #formulaHeader(title: string): string {
    return this.input.words('results.formula.header', { title });
  }
}

