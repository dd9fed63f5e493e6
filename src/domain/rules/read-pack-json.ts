import type { Citation } from '../findings';
import { packSchema } from './pack-schema';
import type { PackJson } from './pack-schema';
import type { PackColumn, SourceDocument, Subject } from './pack';
import { childPath } from './pack-file';
import type { IssueLog } from './pack-file';
import type { FactDefinition } from './fact-definition';
import { reportSchemaIssues } from './report-schema-issues';
import { readIsoDay } from './value-type';

/** Where a JSON value stands. */
export interface JsonSite {
  readonly file: string;
  readonly path: string;
  readonly log: IssueLog;
}

export const PACK_FILE = 'pack.json';

/** `pack.json`, checked against its schema, with dates, ids and columns that make sense; null when it cannot be used. */
export function readPackJson(json: unknown, knownFacts: readonly FactDefinition[], log: IssueLog): PackJson | null {
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    reportSchemaIssues(parsed.error.issues, json, PACK_FILE, '$', log);
    return null;
  }
  const pack = parsed.data;
  checkUnique(pack.documents.map(({ id }) => id), { file: PACK_FILE, path: '$.documents', log });
  checkUnique(pack.subjects.map(({ id }) => id), { file: PACK_FILE, path: '$.subjects', log });
  checkUnique(pack.columns.map(({ fact }) => fact), { file: PACK_FILE, path: '$.columns', log });
  checkColumns(pack, knownFacts, log);
  checkSubjects(pack, log);
  checkEffective(pack, log);
  return pack;
}

/** Reports every id that was given before. */
export function checkUnique(ids: readonly string[], site: JsonSite): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) site.log.error(site.file, childPath(site.path, index), 'rules.duplicate-id', { id });
    seen.add(id);
  }
}

function checkColumns(pack: PackJson, knownFacts: readonly FactDefinition[], log: IssueLog): void {
  const known = new Set(knownFacts.map((fact) => fact.id));
  for (const [index, column] of pack.columns.entries()) {
    const path = childPath('$.columns', index);
    if (known.has(column.fact)) log.error(PACK_FILE, `${path}.fact`, 'rules.fact-known', { fact: column.fact });
    if (column.type === 'choice' && column.options === undefined) {
      log.error(PACK_FILE, path, 'rules.missing-key', { key: 'options' });
    }
  }
}

function checkSubjects(pack: PackJson, log: IssueLog): void {
  const documents = new Set(pack.documents.map(({ id }) => id));
  for (const [index, { source = [] }] of pack.subjects.entries()) {
    const path = `${childPath('$.subjects', index)}.source`;
    for (const [at, citation] of source.entries()) readCitation(citation, documents, { file: PACK_FILE, path: childPath(path, at), log });
  }
}

function checkEffective({ effective }: PackJson, log: IssueLog): void {
  const from = readDay(effective.from, { file: PACK_FILE, path: '$.effective.from', log });
  const to = effective.to === null ? null : readDay(effective.to, { file: PACK_FILE, path: '$.effective.to', log });
  if (from !== null && to !== null && to < from) log.error(PACK_FILE, '$.effective', 'rules.effective-order');
}

/** Days since 1970 of an ISO date; null, with an issue, when there is no such day. */
export function readDay(text: string, site: JsonSite): number | null {
  const day = readIsoDay(text);
  if (day === null) site.log.error(site.file, site.path, 'rules.no-such-day', { day: text });
  return day;
}

/** A citation without absent fields; an issue when its document is not one of the pack's. */
export function readCitation(
  json: Pick<Citation, 'document' | 'clause'> & { readonly line?: number | undefined; readonly covers?: readonly string[] | undefined },
  documents: ReadonlySet<string>,
  site: JsonSite,
): Citation {
  if (!documents.has(json.document)) {
    const suggestion = site.log.suggest(site.file, json.document, documents);
    site.log.error(site.file, `${site.path}.document`, 'rules.unknown-document', { document: json.document, suggestion });
  }
  const { document, clause, line, covers } = json;
  return { document, clause, ...(line === undefined ? {} : { line }), ...(covers === undefined ? {} : { covers }) };
}

/** The pack's documents as the rest of the product sees them. */
export function documentsOf(pack: PackJson): readonly SourceDocument[] {
  return pack.documents.map(({ id, title, number, date }) => ({ id, title, number: number ?? null, date: date ?? null }));
}

/** The pack's columns as facts. */
export function columnsOf(pack: PackJson): readonly PackColumn[] {
  return pack.columns.map(({ fact, unit, options, ...column }) => ({
    id: fact, ...column, ...(unit === undefined ? {} : { unit }), ...(options === undefined ? {} : { options }),
  }));
}

/** The pack's mata pelajaran. */
export function subjectsOf(pack: PackJson): readonly Subject[] {
  return pack.subjects;
}
