import type { ShownSchedule, ScheduleChanged } from '#workflows/schedule/changeSchedule.ts';
import type { Treatment } from '#domain/directory.ts';
import type { Stranded } from '#domain/schedule/stranded.ts';

/** What every change of a schedule answers. */
export const scheduleChanged = ({
  shown,
  stranded,
  neverFit,
}: ScheduleChanged): { schedule: ShownSchedule; stranded: Stranded[]; neverFit: Treatment[] } => ({
  schedule: shown,
  stranded,
  neverFit,
});
