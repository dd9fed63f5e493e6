import { IssueLog, childPath } from '../pack-file';
import type { RulePack } from '../pack';
import { checkUnique, readCitation } from '../read-pack-json';
import { readScheme } from '../read-scheme';
import type { ReadScheme } from '../read-scheme';
import { reportSums } from './check-sums';
import { documentLintSchema } from './scheme';
import type { DocumentLint } from './scheme';

/** Where a pack keeps its notes on its document. */
export const DOCUMENT_LINT_FILE = 'document-lint.json';

/**
 * What a pack says about contradictions in its document, its sums checked; null: it says nothing, or the issues say what
 * is wrong with the file. A sum that does not come out is a warning: documents err too.
 */
export function readDocumentLint(pack: RulePack): ReadScheme<DocumentLint> {
  const json = pack.schemes.get(DOCUMENT_LINT_FILE);
  if (json === undefined) return { scheme: null, issues: [] };
  const read = readScheme(documentLintSchema, json, DOCUMENT_LINT_FILE);
  if (read.scheme === null) return read;
  const log = checkLint(read.scheme, pack);
  return { scheme: log.hasErrors ? null : read.scheme, issues: log.issues };
}

function checkLint({ document, notes, sums }: DocumentLint, pack: RulePack): IssueLog {
  const log = new IssueLog();
  const documents = new Set(pack.documents.map(({ id }) => id));
  const site = (path: string): Parameters<typeof checkUnique>[1] => ({ file: DOCUMENT_LINT_FILE, path, log });
  readCitation({ document, clause: '' }, documents, site('$'));
  checkUnique(notes.map(({ id }) => id), site('$.notes'));
  checkUnique(sums.map(({ id }) => id), site('$.sums'));
  for (const [index, { source }] of sums.entries()) {
    const path = `${childPath('$.sums', index)}.source`;
    for (const [at, citation] of source.entries()) readCitation(citation, documents, site(childPath(path, at)));
  }
  reportSums(sums, pack, DOCUMENT_LINT_FILE, log);
  return log;
}
