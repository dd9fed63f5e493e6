import { ExcelError } from './excel-error';
import { LEVELS } from './level-table';
import type { Session } from './session';

/**
 * Minor number of the API set that a member came with: 9 for ExcelApi 1.9.
 *
 * @param member in camelCase or PascalCase
 */
export function levelOf(className: string, member: string): number {
  return LEVELS[className]?.[member.charAt(0).toLowerCase() + member.slice(1)] ?? 1;
}

/** @throws {ExcelError} `ApiNotFound` when this Excel is older than the member. */
export function requireLevel(className: string, member: string, session: Session): void {
  if (levelOf(className, member) > session.settings.apiLevel) {
    throw new ExcelError('ApiNotFound', `${className}.${member} needs ExcelApi 1.${levelOf(className, member)}.`);
  }
}
