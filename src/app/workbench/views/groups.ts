import type { Eligibility } from '../../../domain/findings';
import type { Tone } from '../../../workbook';
import type { CellLink } from './common';

/*
 * What the tab Kelompok shows: cards with people, who may be moved from one to the other. Every text is ready to be
 * shown; the bench keeps the board, a screen only tells it what the user did.
 */

/** Somebody on the board. */
export interface MemberView {
  /** NIP, or another row key. */
  readonly key: string;
  readonly name: string;
  /** E.g. "DJP · S 1 · III/b". */
  readonly detail: string;
  /** The same with what each of them is, e.g. "Unit eselon I: DJP". */
  readonly facts: readonly string[];
  readonly leads: boolean;
  readonly canLead: Eligibility;
  /** Why the person may not lead, or what is missing to know; null: may. */
  readonly leadText: string | null;
  /** What is to be known of who may not attend, or not for certain; null: may. */
  readonly attendText: string | null;
  /** Stays in this group when groups are proposed or repaired. */
  readonly isLocked: boolean;
  /** What is different from the roster, e.g. "dari kelompok 2", "menjadi ketua"; null: nothing. */
  readonly change: string | null;
  /** The roster's row. */
  readonly cell: CellLink;
}

/** A group on the board. */
export interface GroupCardView {
  readonly id: string;
  /** E.g. "Kelompok 3". */
  readonly title: string;
  /** E.g. "4 dari 5 orang · 2 unit". */
  readonly detail: string;
  readonly members: readonly MemberView[];
  /** What is against the rules, in words; empty: legal. */
  readonly faults: readonly string[];
  readonly tone: Tone;
}

/** How well one goal is reached. */
export interface GoalView {
  /** E.g. "Sebaran unit eselon I". */
  readonly title: string;
  /** E.g. "merata", "2 di atas yang terbaik". */
  readonly text: string;
  readonly tone: Tone;
}

/** The whole board. */
export interface GroupsView {
  /** Where it comes from: the roster as it stands, a proposal, or either with moves by the user. */
  readonly origin: 'roster' | 'proposal' | 'repair' | 'edited';
  readonly cards: readonly GroupCardView[];
  /** People without a group. */
  readonly unplaced: readonly MemberView[];
  /** Against the rules for the class as a whole, e.g. too few leaders. */
  readonly faults: readonly string[];
  /** What is known about the board: "terbukti terbaik", "terbaik yang ditemukan", "legal", "belum legal". */
  readonly verdict: { readonly text: string; readonly detail: string | null; readonly tone: Tone };
  readonly goals: readonly GoalView[];
  /** Why nothing legal exists and what would help; null: not known to be so. */
  readonly impossible: { readonly reasons: readonly string[]; readonly fix: string | null } | null;
  /** The public draw behind a proposal; null for the roster's groups. */
  readonly draw: {
    readonly seed: string; readonly inputs: string; readonly rules: string; readonly request: string;
    /** The solver that was asked, in words also where none was or could be. */
    readonly solver: string;
  } | null;
  /** Wishes that are in force, and those that could not be read. */
  readonly wishes: readonly { readonly text: string; readonly isBroken: boolean; readonly problem: string | null; readonly cell: CellLink | null }[];
  /** What to know before the groups are used, with what to do. */
  readonly remarks: readonly { readonly text: string; readonly cell: CellLink | null }[];
  /** People who would change group or role against the roster. */
  readonly moves: number;
  readonly people: number;
  /** Settings that the groups rest on and that no document gives, e.g. "Anggota paling sedikit: 1 orang". */
  readonly assumed: readonly { readonly id: string; readonly text: string }[];
  /** What happened to the board by itself, e.g. that the roster changed underneath; null: nothing. */
  readonly note: string | null;
  /** There is something to take back. */
  readonly canUndo: boolean;
  /** The roster has the columns, the board is not the roster's own, and cells would change. */
  readonly canApply: boolean;
  /** What writing into the roster would do: cells that change; or why it cannot be done, with the cell to look at. */
  readonly applying: { readonly cells: number; readonly problem: string | null; readonly cell: CellLink | null };
  /** There is a proposal or an edited board to be written to `Kelompok Usulan`. */
  readonly canWrite: boolean;
}

/** How groups are asked for. */
export interface ProposalOrder {
  readonly mode: 'propose' | 'repair';
  /** Decides between equally good solutions; any text. */
  readonly seed: string;
  /** Number of groups; null: as few as possible. */
  readonly groups: number | null;
}

/** What the user did on the board. */
export type BoardMove =
  /** To a group, or out of all of them (null). */
  | { readonly kind: 'move'; readonly key: string; readonly to: string | null }
  /** Leads its group from now on; whoever led it steps down. */
  | { readonly kind: 'lead'; readonly key: string }
  | { readonly kind: 'lock'; readonly key: string; readonly isLocked: boolean }
  /** A new, empty group. */
  | { readonly kind: 'add-group' }
  /** An empty group goes. */
  | { readonly kind: 'remove-group'; readonly id: string }
  /** Take the last move back. */
  | { readonly kind: 'undo' }
  /** Back to the groups of the roster. */
  | { readonly kind: 'reset' };
