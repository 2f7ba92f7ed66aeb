import type { ShownSchedule, ScheduleChanged } from '#workflows/schedule/changeSchedule.ts';
import type { FoundStranded } from '#workflows/schedule/findStranded.ts';
import type { Treatment } from '#domain/directory.ts';

/** What every change of a schedule answers. */
export const scheduleChanged = ({
  shown,
  stranded,
  strandedSessions,
  neverFit,
}: ScheduleChanged): FoundStranded & { schedule: ShownSchedule; neverFit: Treatment[] } => ({
  schedule: shown,
  stranded,
  strandedSessions,
  neverFit,
});
