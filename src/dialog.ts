import './pane/styles/dialog.css';
import { isMessageTag, say } from './messages';
import { languageOf } from './messages/language';
import type { Language, MessageTag, MessageValues } from './messages';

/** Numbers and texts for a message's placeholders, from an address that anybody could have made. */
function detailsFrom(json: string | null): MessageValues {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, String(one)])) : {};
  } catch {
    return {};
  }
}

function addButton(language: Language, tag: MessageTag, answer: 'yes' | 'no', isFirst: boolean): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say(language, tag);
  button.className = isFirst ? 'primary' : '';
  button.addEventListener('click', () => Office.context.ui.messageParent(answer));
  document.querySelector('#answers')?.append(button);
}

/** Only texts of the catalogue are shown, never one that stands in the address. */
function showMessage(query: URLSearchParams): void {
  const language = languageOf(query.get('language') ?? 'id');
  const tag = query.get('tag') ?? '';
  document.documentElement.lang = language;
  const text = document.querySelector('#message');
  if (text !== null) text.textContent = isMessageTag(tag) ? say(language, tag, detailsFrom(query.get('details'))) : '';
  if (query.has('question')) {
    addButton(language, 'commands.yes', 'yes', true);
    addButton(language, 'commands.no', 'no', false);
  } else {
    addButton(language, 'commands.close', 'no', true);
  }
  document.querySelector('button')?.focus();
}

void Office.onReady(() => showMessage(new URLSearchParams(location.search)));
