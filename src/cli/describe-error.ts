import { isMessageTag, say } from '../messages';
import type { Language } from '../messages';
import { WorkbookError } from '../workbook';
import { CommandError } from './command-error';

/** One line for any error; an unexpected one is named as such and never blamed on the user. */
export function describeError(error: unknown, language: Language): string {
  if (error instanceof CommandError && isMessageTag(error.tag)) return say(language, error.tag, error.values);
  if (error instanceof WorkbookError && isMessageTag(error.code)) return say(language, error.code, error.details);
  const detail = error instanceof Error ? error.message : String(error);
  return say(language, 'cli.unexpected', { detail: detail.replaceAll(/\s+/g, ' ') });
}
