import type { Clock } from '@tidbok/kit/clock.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Directory } from '#store/directory.ts';
import type { Loaders } from '#store/loaders.ts';

/** What a use case works with: who asks, and what with. */
export type Request = {
  readonly identity: Identity;
  readonly directory: Directory;
  readonly loaders: Loaders;
  readonly clock: Clock;
};
