import { hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';

/** How many times one patient may hold at once, for themselves. */
export const mostHeldByPatient = 5;
/** At a desk several patients are served at the same time. */
const mostHeldByDesk = 30;
/** All that a partner's patients hold is held by it. */
const mostHeldByPartner = 200;

/** How many times a caller may hold at once. */
export function mostHolds(identity: Identity): number {
  if (hasRole(identity, 'PARTNER')) return mostHeldByPartner;
  return hasRole(identity, 'DESK', 'ADMIN') ? mostHeldByDesk : mostHeldByPatient;
}
