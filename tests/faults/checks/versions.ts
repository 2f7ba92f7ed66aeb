import type { History, Violation } from '../history/history.ts';

/** A change of a schedule, a room or a device that was acknowledged is there. */
export function checkVersions({
  deeds,
  schedules,
  equipment,
}: Pick<History, 'deeds' | 'schedules' | 'equipment'>): Violation[] {
  const versions = new Map([
    ...schedules.map(({ providerId, version }) => [providerId, version] as const),
    ...equipment.map(({ id, version }) => [id, version] as const),
  ]);
  return deeds.flatMap(({ client, kind, of = '', answer }) => {
    const told = answer.is === 'done' ? answer.version : undefined;
    const version = versions.get(of) ?? 0;
    if (told === undefined || version >= told) return [];
    const what = `${client}: ${kind} made version ${told} of ${of}, and it is at ${version}`;
    return [{ rule: 'what was acknowledged is there', what }];
  });
}
