import type { Problem } from '#domain/schedule/checkHours.ts';
import { problemOfCount, problemOfException, problemOfPeriods } from '#domain/schedule/checkHours.ts';
import type { Equipment, Requirement } from './equipment.ts';
import type { Hours } from '#domain/schedule/hours.ts';

const most = { name: 100, requirements: 4, alternatives: 50 };

/** Whether what is said of a room or a device makes sense. Null: it does. */
export function problemOfEquipment({ name, hours }: Pick<Equipment, 'name' | 'hours'>): Problem | null {
  return problemOfName('name', name) ?? (hours && problemOfHours(hours));
}

function problemOfHours({ periods, exceptions }: Hours): Problem | null {
  const problem = problemOfPeriods(periods, null);
  if (problem) return { ...problem, path: `hours.${problem.path}` };
  const tooMany = problemOfCount(exceptions);
  if (tooMany) return { path: 'hours.exceptions', message: tooMany };
  for (const [index, exception] of exceptions.entries()) {
    const wrong = problemOfException(exception, null);
    if (wrong) return { ...wrong, path: `hours.exceptions[${index}].${wrong.path}` };
  }
  return null;
}

/** Whether requirements make sense together. What the ids stand for is asked elsewhere. */
export function problemOfRequirements(requirements: readonly Requirement[]): Problem | null {
  if (requirements.length > most.requirements)
    return { path: 'requirements', message: `At most ${most.requirements} requirements.` };
  const seen = new Map<string, number>();
  for (const [index, { label, anyOf }] of requirements.entries()) {
    const path = `requirements[${index}]`;
    const problem = problemOfName(`${path}.label`, label);
    if (problem) return problem;
    if (anyOf.length < 1 || anyOf.length > most.alternatives)
      return { path: `${path}.anyOf`, message: `From 1 to ${most.alternatives} rooms or devices.` };
    for (const [at, id] of anyOf.entries()) {
      const before = seen.get(id);
      const message =
        before === index
          ? 'It is named twice.'
          : 'Another requirement of the treatment names it too. One room or device cannot meet both.';
      if (before !== undefined) return { path: `${path}.anyOf[${at}]`, message };
      seen.set(id, index);
    }
  }
  return null;
}

const problemOfName = (path: string, name: string): Problem | null =>
  name.trim().length >= 1 && name.length <= most.name
    ? null
    : { path, message: `From 1 to ${most.name} characters.` };
