import type { GradeRowView, GradesPage } from '../../app/workbench';
import { Tag, ToneMark } from '../parts';
import { useWords } from '../state/use-words';
import { GradeBar } from './grade-bar';

/** One graded person: what the grade is or can become, what is certain, and what is to be known beside it. */
export function GradeRow({ row, passMark, onOpen }: {
  readonly row: GradeRowView;
  readonly passMark: GradesPage['passMark'];
  readonly onOpen: (key: string) => void;
}) {
  const { say } = useWords();
  return (
    <li class="grade-row">
      <div class="grade-head">
        <button type="button" class="link-button grade-name" data-key={row.key} aria-label={say('pane.grades.explain-of', { name: row.name })} onClick={() => onOpen(row.key)}>
          {row.name}
        </button>
        <span class="grade-value number">{row.grade}</span>
      </div>
      <GradeBar row={row} passMark={passMark} />
      <p class="grade-facts">
        <span class="grade-status"><ToneMark tone={row.tone} /><span>{row.status}</span></span>
        <span class="grade-detail">{row.detail}</span>
      </p>
      {row.tags.length > 0 && <p class="grade-tags">{row.tags.map((tag) => <Tag key={tag}>{tag}</Tag>)}</p>}
    </li>
  );
}
