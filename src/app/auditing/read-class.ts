import type { Eligibility } from '../../domain/findings';
import type { Roster } from '../../domain/eligibility';
import type { Group } from '../../domain/groups';
import type { TableView } from '../../domain/values';
import type { ClassAudit } from './class';

/** A class whose people and groups have been read: what the contexts beside eligibility and grading build on. */
export interface ReadClass {
  readonly audit: ClassAudit;
  readonly roster: Roster;
  /** The table that the roster was read from. */
  readonly table: TableView;
  readonly groups: readonly Group[];
  /** The group of each person, in the order of the roster; null: none, or several. */
  readonly groupIds: readonly (string | null)[];
  /** Whether each person may lead a group, in the order of the roster. */
  readonly leaderOutlook: readonly Eligibility[];
}
