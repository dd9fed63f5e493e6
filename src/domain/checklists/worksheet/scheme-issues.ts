import type { PackIssue } from '../../rules';
import type { ChecklistsTag } from '../../../messages/checklists';

/** A name in a scheme's file, and where it stands. */
export interface NamedPlace {
  readonly id: string;
  /** JSON path. */
  readonly path: string;
}

/** Issues of one kind that one file may have; whoever has more sees the first of them. */
export const MOST_ISSUES = 50;

/** An issue for every id that stood before, here or among those of other files. */
export function issuesOfRepeated(file: string, places: readonly NamedPlace[], elsewhere: ReadonlySet<string> = new Set()): readonly PackIssue[] {
  const seen = new Set(elsewhere);
  const repeated = places.filter(({ id }) => seen.size === seen.add(id).size);
  return repeated.slice(0, MOST_ISSUES).map(({ id, path }) => ({ severity: 'error', file, path, code: 'rules.duplicate-id', details: { id } }));
}

/** An issue for every id that is not among the known ones of another file. */
export function issuesOfUnknown(file: string, places: readonly NamedPlace[], known: ReadonlySet<string>, where: string): readonly PackIssue[] {
  return places.filter(({ id }) => !known.has(id)).slice(0, MOST_ISSUES)
    .map(({ id, path }) => schemeIssue(file, path, 'checklists.unknown-name', { name: id, where }));
}

/** An issue that keeps a scheme from being used. */
export function schemeIssue(file: string, path: string, code: ChecklistsTag, details: PackIssue['details']): PackIssue {
  return { severity: 'error', file, path, code, details };
}
