import { paneMessages } from './pane';
import { paneCheckMessages } from './pane-check';
import { paneDataMessages } from './pane-data';
import { paneGradesMessages } from './pane-grades';
import { paneGroupsMessages } from './pane-groups';
import { panePageMessages } from './pane-page';
import { paneRulesMessages } from './pane-rules';
import { fill } from './message';
import type { Language, Localised, MessageValues } from './message';

/** The words of the pane itself: a small part of the catalogue, so that the pane's first load stays small. */
export const paneCatalogue = { ...paneMessages, ...paneDataMessages, ...paneCheckMessages, ...paneRulesMessages, ...paneGroupsMessages, ...paneGradesMessages, ...panePageMessages };

export type PaneTag = keyof typeof paneCatalogue;

/**
 * A text of the pane in a language, placeholders filled.
 *
 * @example sayPane('id', 'pane.tab.check') // 'Periksa'
 */
export function sayPane(language: Language, tag: PaneTag, values: MessageValues = {}): string {
  const text: Localised = paneCatalogue[tag];
  return fill(text[language], values);
}
