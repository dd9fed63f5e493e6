import { childrenOf } from './condition';
import type { Condition, LeafCondition, Operand } from './condition';
import { parameterSide } from './compile-leaf';
import { Readings, Unknown } from './fact';
import type { FactTable, Slot } from './fact';
import type { FactDefinition } from './fact-definition';
import { judgeComparison } from './judge-comparison';
import type { Side } from './judge-comparison';
import { operatorOf } from './operator';
import type { Parameters } from './parameter';
import { every, negate, some, UNKNOWN } from './truth';
import type { Truth } from './truth';
import { formatCellRef } from '../values';
import type { Language } from '../../messages';

/** What an explanation is written with. */
export interface ExplainContext {
  readonly parameters: Parameters;
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly language: Language;
}

/** One row as explanations see it: the same verdicts as the compiled rules, one condition at a time. */
export class RowView {
  private readonly truths = new Map<Condition, Truth>();

  constructor(readonly table: FactTable, readonly row: number, readonly context: ExplainContext) {}

  slotOf(fact: string): Slot {
    const position = this.table.facts.indexOf(fact);
    return (position < 0 ? undefined : this.table.rows[this.row]?.[position]) ?? new Unknown(position < 0 ? 'absent' : 'blank');
  }

  sideOf(operand: Operand): Side {
    if (operand.kind === 'literal') return operand.value;
    return operand.kind === 'fact' ? this.slotOf(operand.id) : parameterSide(operand, this.context.parameters);
  }

  truthOf(condition: Condition): Truth {
    const known = this.truths.get(condition);
    if (known !== undefined) return known;
    const truth = this.judge(condition);
    this.truths.set(condition, truth);
    return truth;
  }

  /** The address of the cell to correct first; null for a literal, a setting and a fact that no cell holds. */
  addressOf(operand: Operand): string | null {
    const [cell] = operand.kind === 'fact' ? this.table.cellsOf(this.row, operand.id) : [];
    return cell === undefined ? null : formatCellRef(cell);
  }

  /** The addresses of every cell that must be settled before an open fact is known, as `addressOf` gives the first. */
  addressesOf(operand: Operand): readonly string[] {
    const cells = operand.kind === 'fact' ? this.table.openCellsOf?.(this.row, operand.id) ?? [] : [];
    const first = this.addressOf(operand);
    return cells.length > 0 ? cells.map(formatCellRef) : first === null ? [] : [first];
  }

  /** The settings that must be chosen before an open fact is known. */
  settingsOf(operand: Operand): readonly string[] {
    return operand.kind === 'fact' ? this.table.openSettingsOf?.(this.row, operand.id) ?? [] : [];
  }

  /** The operands of a comparison that keep it from being decided. */
  openOperands(leaf: LeafCondition): readonly Operand[] {
    if (this.truthOf(leaf) !== UNKNOWN) return [];
    return [leaf.fact, leaf.value].filter((operand) => {
      const side = this.sideOf(operand);
      return side instanceof Unknown || side instanceof Readings;
    });
  }

  private judge(condition: Condition): Truth {
    if (condition.kind === 'leaf') {
      return judgeComparison(operatorOf(condition.operator), this.sideOf(condition.fact), this.sideOf(condition.value));
    }
    const truths = childrenOf(condition).map((child) => this.truthOf(child));
    if (condition.kind === 'not') return negate(truths[0] ?? UNKNOWN);
    return condition.kind === 'all' ? every(truths) : some(truths);
  }
}
