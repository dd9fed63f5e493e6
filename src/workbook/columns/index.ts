import type { ColumnDefinition } from './column-definition';
import { actionLearningColumns, activityColumns, attendanceColumns, reportColumns } from './mark-columns';
import { adjustmentColumns, groupWishColumns, readinessColumns } from './decision-columns';
import { participantColumns } from './participant-columns';
import { settingColumns } from './setting-columns';
import { worksheetColumns } from './worksheet-columns';
import { instructorColumns, mentoringColumns, scheduleColumns } from './training-columns';

export * from './column-definition';
export { worksheetKinds } from './worksheet-columns';

/** Every column that the product knows without a pack, in the order of the standard layout. */
export const standardColumns: readonly ColumnDefinition[] = [
  ...participantColumns, ...scheduleColumns, ...attendanceColumns, ...activityColumns, ...actionLearningColumns,
  ...reportColumns, ...mentoringColumns, ...instructorColumns,
  ...readinessColumns, ...groupWishColumns, ...adjustmentColumns, ...worksheetColumns, ...settingColumns,
];
