import { partKey } from '../../zip/entry';
import type { Reversal } from '../bytes/splice';
import { PartEdit } from './part-edit';
import type { ChangedPart, PartStore } from './part-store';

/** What one pass over a package did, and so how to take it back. */
export interface Layer {
  readonly edited: readonly { readonly name: string; readonly reversals: readonly Reversal[] }[];
  readonly added: readonly string[];
}

/** Changes to a package that are being collected; nothing is changed before {@link finish}. */
export class PackageDraft {
  private readonly edits = new Map<string, PartEdit>();
  private readonly outcome: Map<string, ChangedPart>;
  private readonly added: string[] = [];
  private readonly known: Set<string>;

  constructor(readonly base: PartStore) {
    this.outcome = new Map(base.changed);
    this.known = new Set(base.names.map(partKey));
  }

  /** True for a part that stands in the package or has been added since. */
  has(name: string): boolean {
    return this.known.has(partKey(name));
  }

  /** Open a part of the base for changes; the same object at every call. */
  edit(name: string): PartEdit {
    const key = partKey(name);
    const open = this.edits.get(key) ?? new PartEdit(name, this.base.read(name));
    this.edits.set(key, open);
    return open;
  }

  /** The XML of a part of the base, for looking only. */
  look(name: string): Uint8Array {
    return this.edits.get(partKey(name))?.bytes ?? this.base.xml(name);
  }

  /** Names of the parts that were added so far. */
  get addedNames(): readonly string[] {
    return this.added;
  }

  add(name: string, content: Uint8Array): void {
    this.outcome.set(partKey(name), { name, content });
    this.known.add(partKey(name));
    this.added.push(name);
  }

  remove(name: string): void {
    const key = partKey(name);
    this.edits.delete(key);
    this.known.delete(key);
    this.outcome.set(key, { name, content: null });
  }

  /** The package with everything done, and how to take it back. */
  finish(): { readonly store: PartStore; readonly layer: Layer } {
    const changed = [...this.edits.values()].filter((edit) => edit.isChanged);
    for (const edit of changed) this.outcome.set(partKey(edit.name), { name: edit.name, content: edit.result() });
    const edited = changed.map((edit) => ({ name: edit.name, reversals: edit.reversals() }));
    return { store: this.base.with(this.outcome), layer: { edited, added: this.added } };
  }
}
