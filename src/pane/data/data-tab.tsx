import { Busy, EmptyState } from '../parts';
import { readWorkbook } from '../state/actions';
import { usePane } from '../state/context';
import { useWords } from '../state/use-words';
import { AbsentTables } from './absent-tables';
import { createSheets } from './changes';
import { NoRoster } from './no-roster';
import { OtherSheets } from './other-sheets';
import { DataProblems } from './problems';
import { TableList } from './table-list';
import { standingOf } from './standing';
import type { DataView, FindingView } from '../../app/workbench';

/** Step 1: what Cermat recognised in the workbook, and what stands in the way. */
export function DataTab() {
  const { data } = usePane().state;
  return data.value === null ? <Unread /> : <Read data={data.value} />;
}

function Unread() {
  const pane = usePane();
  const { say } = useWords();
  if (pane.state.busy.value !== null) return <Busy text={say('pane.data.reading')} />;
  return (
    <EmptyState title={say('pane.data.unread.title')} text={say('pane.data.unread.text')}>
      <fluent-button appearance="outline" onClick={() => void readWorkbook(pane)}>{say('pane.act.read')}</fluent-button>
    </EmptyState>
  );
}

function Read({ data }: { readonly data: DataView }) {
  const { say } = useWords();
  const standing = standingOf(data);
  if (standing === 'empty') return <EmptyWorkbook data={data} />;
  return (
    <div class="data">
      {standing === 'no-roster' && <NoRoster data={data} />}
      <DataProblems problems={withoutRosterProblem(data)} warnings={data.warnings} />
      <TableList tables={data.tables.filter((table) => table.sheet !== null)} hasMapping={data.hasMapping} />
      {standing === 'fine' && <p class="data-fine">{say('pane.data.fine')}</p>}
      <OtherSheets sheets={data.sheets} />
      <AbsentTables tables={data.tables.filter((table) => table.sheet === null)} />
    </div>
  );
}

/** That there is no roster has a place of its own, with the way out beside it. */
function withoutRosterProblem({ problems }: DataView): readonly FindingView[] {
  return problems.filter(({ rule }) => rule !== 'cermat/recognition/no-roster');
}

function EmptyWorkbook({ data }: { readonly data: DataView }) {
  const pane = usePane();
  const { say } = useWords();
  return (
    <>
      <EmptyState title={say('pane.data.empty.title')} text={say('pane.data.empty.text')}>
        <fluent-button appearance="primary" data-act="create-all" onClick={() => void createSheets(pane, null)}>{say('pane.data.create-all')}</fluent-button>
      </EmptyState>
      <DataProblems problems={withoutRosterProblem(data)} warnings={data.warnings} />
    </>
  );
}
