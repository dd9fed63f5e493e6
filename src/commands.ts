import { clearFromRibbon } from './app/clear-from-ribbon';
import type { RibbonMessage } from './app/clear-from-ribbon';
import { OfficeHost } from './hosts/office';
import { languageOf } from './messages/language';

/** The address of the little window that shows a message; what to say stands in its query as a tag of the catalogue. */
function dialogAddress({ tag, details }: RibbonMessage, isQuestion: boolean): string {
  const address = new URL('dialog.html', location.href);
  address.searchParams.set('tag', tag);
  address.searchParams.set('details', JSON.stringify(details));
  address.searchParams.set('language', languageOf(Office.context.displayLanguage));
  if (isQuestion) address.searchParams.set('question', '1');
  return address.href;
}

/** Show a message in a window of its own; true when its first button was pressed. */
function show(message: RibbonMessage, isQuestion: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(dialogAddress(message, isQuestion), { height: 28, width: 28, displayInIframe: true }, (result) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        resolve(false);
        return;
      }
      const dialog = result.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
        dialog.close();
        resolve('message' in answer && answer.message === 'yes');
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve(false));
    });
  });
}

/** The ribbon's *Bersihkan*. Excel waits until the event is completed, whatever happened. */
async function clearWorkbook(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const host = new OfficeHost({ Excel, Office });
    const message = await clearFromRibbon(host, (question) => show(question, true));
    if (message !== null) await show(message, false);
  } finally {
    event.completed();
  }
}

void Office.onReady(() => Office.actions.associate('clearWorkbook', clearWorkbook));
