/**
 * Says what has changed, by id: a calendar, a provider, the waitlist. Whoever keeps something that rests on it looks again. What is said
 * here may be lost (with a process, or with Redis between two of them): nobody rests on it alone.
 */
export type ChangeFeed = {
  /** Never fails, and waits for nobody. */
  tell(id: string): void;
  /** As `tell`, of what another process has said. */
  pass(ids: Iterable<string>): void;
  /** Is told soon of what changed, in any process or, where `own`, in this one. Gives what ends it. */
  hear(listener: (ids: ReadonlySet<string>) => void, options?: { own?: boolean }): () => void;
};

/** Told in place of too many ids: any may have changed. */
export const everything = '*';

/** Told besides where something of a calendar, a room or a device may be free that was not. */
export const freedOf = (id: string): string => `freed:${id}`;

/** Told where not the times of a calendar, room or device are taken or freed, but when it has any: hours, rules, what is required. */
export const rulesOf = (id: string): string => `rules:${id}`;

/** Told where somebody joins the waitlist, is offered a time, or answers. */
export const waitlistChange = 'waitlist';

type Listener = { own: boolean; listen: (ids: ReadonlySet<string>) => void };

export function changeFeed(): ChangeFeed {
  const listeners = new Set<Listener>();
  let waiting = new Set<string>();

  const deliver = (ids: ReadonlySet<string>, isOwn: boolean): void => {
    for (const { own, listen } of listeners) if (isOwn || !own) listen(ids);
  };

  return {
    tell(id) {
      waiting.add(id);
      if (waiting.size > 1) return;
      // What one turn of the event loop changes is told together.
      setImmediate(() => {
        const told = waiting;
        waiting = new Set();
        deliver(told, true);
      });
    },
    pass: (ids) => deliver(new Set(ids), false),
    hear(listen, { own = false } = {}) {
      const listener = { own, listen };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
