import { useEffect, useRef, useState } from 'preact/hooks';
import { Busy, SelectField } from '../parts';
import { LocalProblem } from '../parts/local-problem';
import { usePane } from '../state/context';
import { ask } from '../state/use-answer';
import { useWords } from '../state/use-words';
import { ignoreSheet, saveMapping } from './changes';
import { conflictsOf } from './draft';
import { MappingColumns } from './mapping-columns';
import type { Answer, MappingDraft, MappingView, ProblemView } from '../../app/workbench';
import type { TableKind } from '../../workbook';
import type { Pane } from '../state/pane';

interface MappingEditorProps {
  readonly sheet: string;
  /** Null: what the sheet could hold is guessed. */
  readonly kind: TableKind | null;
  /** It was saved, or left as it was. */
  onEnd(): void;
}

/** How a sheet is to be read: what it holds, where its headers are, which column is which. */
export function MappingEditor({ sheet, kind, onEnd }: MappingEditorProps) {
  const pane = usePane();
  const { say } = useWords();
  const { view, problem, load, change } = useMapping(pane);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => { load(() => pane.workbench.mapping(sheet, kind)); }, [sheet, kind]);
  const isThere = view !== null;
  useEffect(() => { if (isThere) frame.current?.querySelector('select')?.focus(); }, [isThere]);
  const endIf = (isDone: boolean): void => {
    if (!isDone) return;
    onEnd();
    requestAnimationFrame(keepFocus);
  };

  if (view === null) return problem === null ? <Busy text={say('pane.map.loading')} /> : <LocalProblem problem={problem} onAgain={() => load(() => pane.workbench.mapping(sheet, kind))} />;
  return (
    <div class="mapping" role="group" aria-label={say('pane.map.title', { sheet })} ref={frame}>
      {problem !== null && <LocalProblem problem={problem} onAgain={() => load(() => pane.workbench.redraft(view.draft))} />}
      <KindAndHeader view={view} onKind={(chosen) => load(() => pane.workbench.mapping(sheet, chosen))}
        onHeaderRow={(headerRow) => load(() => pane.workbench.redraft({ ...view.draft, headerRow }))} />
      <MappingColumns view={view} onChange={change} />
      <MappingButtons view={view} onSave={() => void saveMapping(pane, view.draft).then(endIf)}
        onIgnore={() => void ignoreSheet(pane, sheet, true).then(endIf)} onLeave={onEnd} />
    </div>
  );
}

/** The button that was pressed is gone with the editor; the focus goes on from the tab instead of from the page's start. */
function keepFocus(): void {
  if (document.activeElement === document.body) document.getElementById('panel-data')?.focus();
}

/** The mapping as it is being changed; an answer that comes after a newer question is dropped. */
function useMapping(pane: Pane) {
  const [view, setView] = useState<MappingView | null>(null);
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const asked = useRef(0);
  const load = (question: () => Promise<Answer<MappingView>>): void => {
    const mine = ++asked.current;
    void ask(pane, question).then((answer) => {
      if (mine !== asked.current) return;
      if (answer.ok) setView(answer.value);
      setProblem(answer.ok ? null : answer.problem);
    });
  };
  const change = (draft: MappingDraft): void => setView((before) => before === null ? null : { ...before, draft });
  return { view, problem, load, change };
}

function KindAndHeader({ view, onKind, onHeaderRow }: { readonly view: MappingView; onKind(kind: TableKind): void; onHeaderRow(row: number): void }) {
  const { say } = useWords();
  const { draft, kinds, headerRows } = view;
  const pickKind = (value: string): void => {
    const chosen = kinds.find(({ kind }) => kind === value);
    if (chosen !== undefined) onKind(chosen.kind);
  };
  return (
    <>
      <SelectField label={say('pane.map.kind')} value={draft.kind} choices={kinds.map(({ kind, title }) => ({ value: kind, text: title }))} onPick={pickKind} />
      <SelectField label={say('pane.map.header-row')} value={String(draft.headerRow)} onPick={(value) => onHeaderRow(Number(value))}
        choices={headerRows.map(({ row, text }) => ({ value: String(row), text: say('pane.map.header-row.choice', { row, text }) }))} />
    </>
  );
}

function MappingButtons({ view, onSave, onIgnore, onLeave }: { readonly view: MappingView; onSave(): void; onIgnore(): void; onLeave(): void }) {
  const pane = usePane();
  const { say } = useWords();
  const isBusy = pane.state.busy.value !== null;
  const isRight = conflictsOf(view.draft, view.columns).size === 0;
  return (
    <div class="mapping-buttons">
      <fluent-button appearance="primary" data-act="save-mapping" disabled-focusable={isBusy || !isRight} onClick={onSave}>{say('pane.map.save')}</fluent-button>
      <fluent-button appearance="outline" data-act="leave-mapping" onClick={onLeave}>{say('pane.act.cancel')}</fluent-button>
      <button type="button" class="link-button" data-act="ignore-sheet" disabled={isBusy} onClick={onIgnore}>{say('pane.map.ignore')}</button>
    </div>
  );
}
