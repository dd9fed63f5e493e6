import type { CoverageTag } from '../../messages/coverage';
import type { RulesTag } from '../../messages/rules';
import { nearestName } from './nearest-name';

/** A file of a pack's folder. */
export interface PackFile {
  /** Relative to the pack's folder, with forward slashes, e.g. `eligibility/golongan.json`. */
  readonly path: string;
  readonly text: string;
}

/** Something about a pack that its author should change; with an `error` the pack is not used. */
export interface PackIssue {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Where in the file, e.g. `$.conditions.all[0].fact`. */
  readonly path: string;
  /** Tag of the catalogue; `details` fill its placeholders. */
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Tags of the catalogue for issues of a pack. */
export type IssueTag = RulesTag | CoverageTag;

const MOST_PER_FILE = 50;
const NO_NAME = '–';
const LONGEST_PATH = 240;

/**
 * Path of a member or an element below `path`.
 *
 * @example childPath('$.facts', 'masa-kerja') // "$.facts['masa-kerja']"
 */
export function childPath(path: string, key: string | number): string {
  if (path.length > LONGEST_PATH) return path.endsWith('…') ? path : `${path}…`;
  if (typeof key === 'number') return `${path}[${key}]`;
  return /^[A-Za-z_]\w{0,60}$/.test(key) ? `${path}.${key}` : `${path}['${key.slice(0, 60)}']`;
}

/** Collects the issues of a pack, at most 50 of one file, so that a hostile file cannot flood the list. */
export class IssueLog {
  readonly issues: PackIssue[] = [];
  private readonly perFile = new Map<string, number>();
  private errors = 0;

  error(file: string, path: string, code: IssueTag, details: PackIssue['details'] = {}): void {
    this.errors += 1;
    this.add({ severity: 'error', file, path, code, details });
  }

  warn(file: string, path: string, code: IssueTag, details: PackIssue['details'] = {}): void {
    this.add({ severity: 'warning', file, path, code, details });
  }

  /** True when the pack must not be used. */
  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** True when nothing more will be listed for a file: looking further is a waste. */
  isFull(file: string): boolean {
    return (this.perFile.get(file) ?? 0) > MOST_PER_FILE;
  }

  /** The nearest known name for a message about a file; a dash when none is near, or nobody will read it. */
  suggest(file: string, name: string, known: Iterable<string>): string {
    return this.isFull(file) ? NO_NAME : (nearestName(name, known) ?? NO_NAME);
  }

  private add(issue: PackIssue): void {
    const count = (this.perFile.get(issue.file) ?? 0) + 1;
    this.perFile.set(issue.file, count);
    if (count <= MOST_PER_FILE) this.issues.push(issue);
    if (count === MOST_PER_FILE + 1) {
      this.issues.push({ ...issue, path: '$', code: 'rules.more-issues', details: { limit: MOST_PER_FILE } });
    }
  }
}
