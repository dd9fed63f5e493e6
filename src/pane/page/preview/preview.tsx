import { useEffect, useState } from 'preact/hooks';
import type { SheetTab } from '../../engine';
import { useSay } from '../../state/use-say';
import { useIsSheetAlone, usePage } from '../use-page';
import { Sheet } from './sheet';
import { SheetTabs } from './sheet-tabs';

/** The workbook beside the pane: its sheets as tabs, the chosen one below. */
export function Preview() {
  const { state } = usePage();
  const say = useSay();
  const sheets = useSheets();
  const [chosen, choose] = useState<string | null>(null);
  const revealed = state.revealed.value;
  useEffect(() => { if (revealed !== null) choose(revealed.sheet); }, [revealed]);
  const shown = sheets.find(({ name }) => name === chosen) ?? sheets[0];
  return (
    <section class="preview" role={useIsSheetAlone() ? 'main' : undefined} aria-label={say('pane.page.preview')}>
      {shown === undefined
        ? <p class="preview-empty muted">{say('pane.page.no-sheets')}</p>
        : <><SheetTabs sheets={sheets} shown={shown.name} onChoose={choose} /><Sheet key={shown.name} name={shown.name} /></>}
    </section>
  );
}

/** The sheets, asked for again whenever they may have changed; the old ones stay meanwhile. */
function useSheets(): readonly SheetTab[] {
  const { engine, state } = usePage();
  const [sheets, setSheets] = useState<readonly SheetTab[]>([]);
  const revision = state.revision.value;
  useEffect(() => {
    let isCurrent = true;
    void engine.sheets().then((found) => { if (isCurrent) setSheets(found); });
    return () => { isCurrent = false; };
  }, [engine, revision]);
  return sheets;
}
