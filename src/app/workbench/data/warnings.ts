import { isMessageTag, say } from '../../../messages';
import type { Language } from '../../../messages';
import type { WorkbookSnapshot } from '../../../workbook';

/** What the user should know about the file itself. */
export function warningTexts({ warnings }: WorkbookSnapshot, language: Language): readonly string[] {
  return warnings.filter(isMessageTag).map((tag) => say(language, tag));
}
