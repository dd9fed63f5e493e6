import { useEffect, useRef } from 'preact/hooks';
import type { SheetTab } from '../../engine';
import { useSay } from '../../state/use-say';

interface SheetTabsProps {
  readonly sheets: readonly SheetTab[];
  readonly shown: string;
  onChoose(name: string): void;
}

/** The tabs of a workbook, as below a sheet in Excel: arrow keys move among them, one is in the tab order. */
export function SheetTabs({ sheets, shown, onChoose }: SheetTabsProps) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [shown]);
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = sheets.findIndex(({ name }) => name === shown);
    const next = sheets[(at + step + sheets.length) % sheets.length];
    if (next === undefined) return;
    onChoose(next.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} class="sheet-tabs" role="tablist" aria-label={say('pane.page.sheets')} onKeyDown={move}>
      {sheets.map(({ name, marker }) => (
        <button
          key={name} type="button" role="tab" class={marker === null ? 'sheet-tab' : 'sheet-tab is-own'} id={`sheet-tab-${name}`}
          aria-selected={name === shown} aria-controls="sheet-panel" tabIndex={name === shown ? 0 : -1}
          aria-label={marker === null ? undefined : say('pane.page.sheet-own', { sheet: name })} onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
