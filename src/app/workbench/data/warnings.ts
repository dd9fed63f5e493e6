import { isMessageTag, say } from '../../../messages';
import type { Language } from '../../../messages';
import type { WorkbookSnapshot } from '../../../workbook';

/** What the user should know about the file itself; a tag without words is left out. */
export function warningTexts({ warnings }: WorkbookSnapshot, language: Language): readonly string[] {
  return warnings.flatMap((warning) => [`xlsx.${warning}`, `workbook.${warning}`, `office.${warning}`, warning].filter(isMessageTag).slice(0, 1)).map((tag) => say(language, tag));
}
