import { readWorkbook } from './actions';
import { followEdits } from './live-check';
import { faultProblem } from './fault';
import { sayPane } from '../../messages/pane-words';
import { runCheck } from '../check/actions';
import { restorePacks } from '../rules/remembered-packs';
import type { Language } from '../../messages/message';
import type { Platform } from '../platform';
import type { Pane } from './pane';

/** The language to begin with: what was chosen on this machine before, else what the program speaks. */
export function firstLanguage(platform: Platform, offered: Language): Language {
  const chosen = platform.recall('language');
  return chosen === 'id' || chosen === 'en' ? chosen : offered;
}

/** Everything that happens before the user has touched anything. */
export async function startPane(pane: Pane): Promise<void> {
  const { state, platform, workbench } = pane;
  state.isLive.value = platform.recall('live') === 'yes';
  const language = state.language.value;
  const chosen = await pane.run(sayPane(language, 'pane.busy.read'), () => workbench.choose({ language }));
  if (chosen === null) return;
  await restorePacks(pane);
  if (platform.kind === 'page') return;
  await (platform.intent === 'check' ? runCheck(pane) : readWorkbook(pane));
  try {
    await followEdits(pane);
  } catch (fault) {
    // Without a watch everything works, only not by itself.
    state.problem.value = { ...faultProblem(state.language.value, fault, 'pane.no-watch'), action: 'none' };
  }
}
