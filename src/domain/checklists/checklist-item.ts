import type { Citation } from '../findings';
import type { Localised } from '../../messages';

/** One line of a checklist, whatever the checklist is for. */
export interface ChecklistItem {
  /** The code in the worksheet. */
  readonly id: string;
  readonly title: Localised;
  /** At least one; the first is the one that findings cite. */
  readonly source: readonly [Citation, ...Citation[]];
}
