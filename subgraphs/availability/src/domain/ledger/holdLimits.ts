import { hasRole, type Identity } from '@tidbok/kit/identity/identity.ts';

/** How many times one patient may hold at once, for themselves. */
export const mostOfPatient = 5;
/** At a desk several patients are served at the same time. */
const mostOfDesk = 30;
/** All that a partner's patients hold is held by it. */
const mostOfPartner = 200;

/** How many times a caller may hold at once. */
export function mostHolds(identity: Identity): number {
  if (hasRole(identity, 'PARTNER')) return mostOfPartner;
  return hasRole(identity, 'DESK', 'ADMIN') ? mostOfDesk : mostOfPatient;
}
