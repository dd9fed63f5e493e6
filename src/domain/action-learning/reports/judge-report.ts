import { formatCellRef } from '../../values';
import type { CellRef } from '../../values';
import { say } from '../../../messages';
import type { Language } from '../../../messages';
import type { ElementAnswer } from './read-answer';

/** The elements of a report, counted. */
export interface JudgedReport {
  /** Elements that are there for certain. */
  readonly present: number;
  /** Elements that must be there; one that may not apply is among them until somebody says that it does not. */
  readonly required: number;
  readonly lacking: readonly ElementAnswer[];
  readonly open: readonly ElementAnswer[];
}

/**
 * Count the elements of a report. "Tidak berlaku" takes one that is conditional out of what is required; anywhere else
 * it says that the element is not there.
 *
 * @source KAP K56–K69
 */
export function judgeReport(answers: readonly ElementAnswer[]): JudgedReport {
  const required = answers.filter(({ element, answer }) => element.conditional === undefined || answer !== 'tidak-berlaku');
  return {
    present: required.filter(({ answer }) => answer === 'ada').length,
    required: required.length,
    lacking: required.filter(({ answer }) => answer === 'tidak' || answer === 'tidak-berlaku'),
    open: required.filter(({ answer }) => answer === null),
  };
}

/**
 * Elements with where they stand, for a message: "Isi f: Contoh dokumen ITSM (Laporan AL!J5)"; a dash for none. Where
 * "tidak berlaku" was not an answer it says so.
 */
export function describeAnswers(answers: readonly ElementAnswer[], language: Language): string {
  return answers.map(({ element, answer, cells }) => {
    const [cell] = cells;
    const where = cell === undefined ? '' : ` (${formatCellRef(cell)})`;
    const note = answer === 'tidak-berlaku' ? ` – ${say(language, 'action-learning.not-conditional')}` : '';
    return `${element.title[language]}${where}${note}`;
  }).join('; ') || '–';
}

/** The cells of several answers in their order. */
export function cellsOfAnswers(answers: readonly ElementAnswer[]): readonly CellRef[] {
  return answers.flatMap(({ cells }) => cells);
}
