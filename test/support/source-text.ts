import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The words of a line without its markup: boxes as ☑ and ☐, formulas as plain text, tags and asterisks gone, spaces single.
 *
 * @example plainWords('<i>Action</i>  *Learning*') // 'Action Learning'
 */
export function plainWords(line: string): string {
  return line
    .replace(/<input[^>]*checked[^>]*>/g, '☑ ').replace(/<input[^>]*>/g, '☐ ').replace(/<[^>]*>/g, ' ')
    .replaceAll('\\Sigma ', 'Σ').replaceAll('\\times', '×').replaceAll('\\%', '%').replaceAll('&', ' ')
    .replace(/\\textit\{([^}]*)\}/g, '$1').replaceAll('*', '')
    .replace(/\s+%/g, '%').replace(/\s+/g, ' ').trim();
}

/** A source document of a pack: its lines as they are, line 1 first. */
export function sourceLines(name: string): readonly string[] {
  return readFileSync(path.join(__dirname, '../fixtures/sources', name), 'utf8').split('\n');
}
