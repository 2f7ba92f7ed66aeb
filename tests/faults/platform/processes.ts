import { type ServiceDescription, services } from '../../../local/platform/services.ts';

/** What a run starts: one process of each service, and of some another one, which is told the same. */
export type Processes = {
  readonly descriptions: readonly ServiceDescription[];
  readonly names: readonly string[];
  /** The names of a service's processes. */
  of(service: string): readonly string[];
  serviceOf(process: string): string;
};

/** @param two the services that there are two of */
export function processesOf(two: readonly string[]): Processes {
  const twinOf = (service: string): string => `${service}-2`;
  const serviceOf = new Map(services.map(({ name }) => [name, name]));
  for (const service of two) serviceOf.set(twinOf(service), service);
  return {
    // The first before its twin: it is told first what both are told.
    descriptions: services.flatMap((service) =>
      two.includes(service.name)
        ? [service, { ...service, name: twinOf(service.name), signsIdentity: false }]
        : [service],
    ),
    names: [...serviceOf.keys()],
    of: (service) => (two.includes(service) ? [service, twinOf(service)] : [service]),
    serviceOf: (process) => serviceOf.get(process) ?? process,
  };
}
