import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPINGS = join(__dirname, '../../../node_modules/@types/office-js/index.d.ts');

/**
 * The API level of every member as Microsoft's typings state it ("[Api set: ExcelApi 1.9]"), minor number by class and
 * member; a member without a statement has its class's.
 */
export function typedLevels(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const levels = new Map<string, Map<string, number>>();
  let comment = '';
  let members: Map<string, number> | null = null;
  let ofClass = 1;
  let isExcel = false;
  for (const line of readFileSync(TYPINGS, 'utf8').split('\n')) {
    if (/^\S/.test(line)) isExcel = /^(?:export )?declare namespace Excel /.test(line);
    if (!isExcel) continue;
    const [, className] = /^ {4}(?:export )?class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject/.exec(line) ?? [];
    if (className !== undefined) {
      members = new Map<string, number>();
      levels.set(className, members);
      ofClass = levelIn(comment) ?? 1;
    } else if (/^ {4}\S/.test(line) && !line.trim().startsWith('*') && !line.trim().startsWith('/**')) members = null;
    const [, member] = /^ {8}(?:readonly )?(\w+)(?:\(|:|<)/.exec(line) ?? [];
    if (member !== undefined && members !== null && !members.has(member)) members.set(member, levelIn(comment) ?? ofClass);
    comment = isComment(line) ? `${comment}\n${line}` : '';
  }
  return levels;
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\*\*|\*)/.test(line);
}

function levelIn(comment: string): number | null {
  const [, minor] = /\[Api set: ExcelApi 1\.(\d+)/.exec(comment) ?? [];
  return minor === undefined ? null : Number(minor);
}
