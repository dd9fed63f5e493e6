import type { Finding } from '../../domain/findings';
import type { Words } from './words';

const ROW_KEY = /^baris-(\d+)$/;
/** Two rows with one NIP are told apart by their rows. */
const ROW_SUFFIX = /-baris-\d+$/;

/** Whom or what a finding is about, as people call it. */
export function subjectName(words: Words, finding: Pick<Finding, 'name' | 'subject' | 'scope'>): string {
  const { name, subject, scope } = finding;
  if (name !== null) return name;
  const row = ROW_KEY.exec(subject)?.[1];
  if (row !== undefined) return words('results.subject.row', { n: row });
  if (scope === 'deliverable' || scope === 'mentoring') return words('results.subject.group', { subject });
  if (scope === 'group' || scope === 'session') return words(`results.subject.${scope}`, { subject });
  if (scope === 'class' || scope === 'workbook') return words(`results.subject.${scope}`);
  return isPerson(scope) ? '' : subject;
}

/** The NIP of a finding about a person; null for anything else and where no number could be read. */
export function subjectNip({ scope, subject }: Pick<Finding, 'subject' | 'scope'>): string | null {
  return isPerson(scope) ? nipText(subject) : null;
}

/**
 * A participant's key as a NIP; null for a row key, which stands in where no number could be read.
 *
 * @example nipText('198001152005012901-baris-23') // '198001152005012901'
 */
export function nipText(key: string): string | null {
  return ROW_KEY.test(key) ? null : key.replace(ROW_SUFFIX, '');
}

function isPerson(scope: Finding['scope']): boolean {
  return scope === 'participant' || scope === 'leader';
}
