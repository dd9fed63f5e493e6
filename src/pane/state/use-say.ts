import { sayPane } from '../../messages/pane-words';
import { usePane } from './context';
import type { MessageValues } from '../../messages/message';
import type { PaneTag } from '../../messages/pane-words';

/** Says a text of the pane in the language that the user chose; a view that uses it follows the language. */
export type Say = (tag: PaneTag, values?: MessageValues) => string;

/** @example const say = useSay(); say('pane.tab.check') // 'Periksa' */
export function useSay(): Say {
  const language = usePane().state.language.value;
  return (tag, values) => sayPane(language, tag, values);
}
