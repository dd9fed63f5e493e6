export { readDocumentLint } from './read-document-lint';
export type { DocumentLint, DocumentNote, DocumentSum, Statement } from './scheme';
