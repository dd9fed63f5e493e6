import type { ExpectedCell, PlanOperation, WorkbookPlan } from '../../workbook';
import type { PlanPiece } from './protocol';

/** A plan that is being put together from its pieces. */
export class PlanBuilder {
  private readonly operations: PlanOperation[] = [];
  private expects: ExpectedCell[] | null = null;

  /** @throws {Error} when items come for a list that the operation before them has not */
  add(piece: PlanPiece): void {
    switch (piece.kind) {
      case 'operation': this.operations.push(piece.operation); break;
      case 'items': listOf(this.operations.at(-1), piece.list).push(...piece.items); break;
      case 'expects': (this.expects ??= []).push(...piece.items); break;
    }
  }

  result(): WorkbookPlan {
    return this.expects === null ? { operations: this.operations } : { operations: this.operations, expects: this.expects };
  }
}

/** The list of that name: the operation is a copy that the transport made, and nobody has seen it yet. */
function listOf(operation: PlanOperation | undefined, name: string): unknown[] {
  const owner: object | undefined = operation?.kind === 'add-sheet' ? operation.sheet : operation;
  const list: unknown = owner === undefined ? undefined : Reflect.get(owner, name);
  if (!Array.isArray(list)) throw new Error(`the operation has no list ${name}`);
  return list;
}
