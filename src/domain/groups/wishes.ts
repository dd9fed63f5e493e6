import type { groupsMessages } from '../../messages/groups';
import { isBlank, nipKey, parseGroup } from '../values';
import type { CellRef, CellValue, TableView } from '../values';
import { readWishKind } from './wish-words';
import type { WishKind } from './wish-words';

/** A wish that can be kept, from one row of Aturan Kelompok. */
export interface ReadWish {
  readonly kind: WishKind;
  /** Key of the person, as a request names them. */
  readonly key: string;
  /** The other person of `together` and `apart`; null for the others. */
  readonly other: string | null;
  /** The group that is named; null: none. */
  readonly group: string | null;
  /** Why, as typed; null: nothing. */
  readonly reason: string | null;
  /** The row's cell that says the kind. */
  readonly cell: CellRef;
}

/** A row of Aturan Kelompok that cannot be kept as it stands. */
export interface BrokenWish {
  /** Tag of the catalogue. */
  readonly code: keyof typeof groupsMessages;
  /** What to correct, most important first. */
  readonly cells: readonly CellRef[];
  readonly details: Readonly<Record<string, string | number>>;
}

/** The rows of Aturan Kelompok. */
export interface ReadWishes {
  readonly wishes: readonly ReadWish[];
  readonly broken: readonly BrokenWish[];
}

/** The keys of the people whom a NIP may mean: one, or several where it stands in the roster twice. */
export type PeopleByNip = ReadonlyMap<string, readonly string[]>;

/**
 * Read the sheet Aturan Kelompok. Nothing is guessed: a row that is not wholly understood is broken, with the cell to
 * correct; only a row without anything in its columns is passed over. Linear in rows.
 *
 * @example readWishes(table, new Map([['198001152005012901', ['198001152005012901']]])).broken // []
 */
export function readWishes(table: TableView, people: PeopleByNip): ReadWishes {
  const wishes: ReadWish[] = [];
  const broken: BrokenWish[] = [];
  for (let position = 0; position < table.length; position += 1) {
    const read = new WishRow(table, position, people).read();
    if (read === null) continue;
    if ('code' in read) broken.push(read);
    else wishes.push(read);
  }
  return { wishes, broken };
}

/** More digits than a NIP has are two of them in one cell. */
const NIP_DIGITS = 18;
const COLUMNS = ['jenis', 'nip', 'nip-lain', 'kelompok'] as const;
type WishColumn = (typeof COLUMNS)[number];

/** One row while it is read. */
class WishRow {
  constructor(private readonly table: TableView, private readonly position: number, private readonly people: PeopleByNip) {}

  read(): ReadWish | BrokenWish | null {
    if (COLUMNS.every((id) => isBlank(this.cell(id)) && !this.isUncalculated(id))) return null;
    const kind = readWishKind(this.cell('jenis'));
    if (kind === 'blank') return this.broken('groups.wish-kind-blank', ['jenis']);
    if (kind === null) return this.broken('groups.wish-kind-unknown', ['jenis']);
    const person = this.person('nip');
    if (typeof person !== 'string') return person;
    return kind === 'together' || kind === 'apart' ? this.readPair(kind, person) : this.readPlace(kind, person);
  }

  private readPair(kind: 'together' | 'apart', key: string): ReadWish | BrokenWish {
    const other = this.person('nip-lain');
    if (typeof other !== 'string') return other;
    if (other === key) return this.broken('groups.wish-same-person', ['nip-lain']);
    return this.wish(kind, key, other, null);
  }

  private readPlace(kind: 'lock' | 'lead' | 'not-lead', key: string): ReadWish | BrokenWish {
    const group = parseGroup(this.cell('kelompok'));
    if (group.kind === 'known') return this.wish(kind, key, null, group.value);
    if (group.kind !== 'blank' || this.isUncalculated('kelompok')) return this.broken('groups.wish-group-unreadable', ['kelompok']);
    return kind === 'lock' ? this.broken('groups.wish-group-blank', ['kelompok']) : this.wish(kind, key, null, null);
  }

  private wish(kind: WishKind, key: string, other: string | null, group: string | null): ReadWish {
    const reason = this.cell('alasan');
    return { kind, key, other, group, reason: isBlank(reason) ? null : String(reason).trim(), cell: this.cellRef('jenis') };
  }

  /** The key of the person whom a column names, or what is wrong with it. */
  private person(column: 'nip' | 'nip-lain'): string | BrokenWish {
    const cell = this.cell(column);
    if (isBlank(cell)) return this.broken(this.isUncalculated(column) ? 'groups.wish-nip-unreadable' : 'groups.wish-nip-blank', [column]);
    const nip = nipKey(cell);
    if (nip === null) return this.broken('groups.wish-nip-unreadable', [column]);
    const [first, second] = this.people.get(nip) ?? [];
    if (first === undefined) return this.broken(nip.length > NIP_DIGITS ? 'groups.wish-nip-unreadable' : 'groups.wish-nip-unknown', [column]);
    return second === undefined ? first : this.broken('groups.wish-nip-twice', [column]);
  }

  private broken(code: BrokenWish['code'], columns: readonly WishColumn[]): BrokenWish {
    const cells = columns.map((id) => this.cellRef(id));
    const [column] = columns;
    const text = column === undefined ? null : this.cell(column);
    return { code, cells, details: { row: this.table.sheetRow(this.position) + 1, sheet: this.table.sheet, text: textOf(text), column: this.headerOf(column) } };
  }

  private headerOf(column: WishColumn | undefined): string {
    return column === undefined ? '' : (this.table.headerOf(column) ?? column);
  }

  private cell(id: WishColumn | 'alasan'): CellValue {
    return this.table.cell(this.position, id);
  }

  private isUncalculated(id: WishColumn): boolean {
    const column = this.table.columnOf(id);
    return column !== null && this.table.isUncalculated(this.position, column);
  }

  /** The cell of a column; of the sheet's first column where the table lacks it. */
  private cellRef(id: WishColumn): CellRef {
    return { sheet: this.table.sheet, row: this.table.sheetRow(this.position), column: this.table.columnOf(id) ?? this.table.columnOf('jenis') ?? 0 };
  }
}

const LONGEST_QUOTE = 60;

function textOf(cell: CellValue): string {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? cell.error : String(cell).trim();
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}
