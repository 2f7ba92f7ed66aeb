import { demoClinicId, demoProviderId } from '../demo-data/wellKnown.ts';

/** One who can get a token of the local issuer without a password. The id is the token's subject. */
export interface LocalUser {
  id: string;
  role: 'patient' | 'clinician' | 'desk' | 'admin' | 'partner';
  clinics: readonly string[];
  provider: string | null;
}

/** The partner's application, which is a client and no person. The same as in compose's Keycloak. */
export const partnerClient = { id: 'partner', secret: 'partner-secret-for-local-use' } as const;

/** The client that may use `userGrant`. */
export const commandLineClient = 'tidbok-cli';

/** The grant by which the command line gets a token of a ready user. Of the local issuer alone: it asks for no proof. */
export const userGrant = 'urn:tidbok:local-user';

const user = (id: string, role: LocalUser['role'], of: Partial<LocalUser> = {}): LocalUser => ({
  id,
  role,
  clinics: [],
  provider: null,
  ...of,
});

/** The ready users. The first of a role is the one who is meant when only the role is named. */
export const localUsers: readonly LocalUser[] = [
  user('patient-ada', 'patient'),
  user('patient-bo', 'patient'),
  user('clinician', 'clinician', { clinics: [demoClinicId], provider: demoProviderId }),
  user('desk', 'desk', { clinics: [demoClinicId] }),
  user('admin', 'admin'),
  user(partnerClient.id, 'partner'),
];

export const localUser = (id: string | undefined): LocalUser | undefined =>
  localUsers.find((one) => one.id === id);

/** What an access token says of its user beside the subject. */
export const claimsOf = ({ role, clinics, provider }: LocalUser): Record<string, unknown> => ({
  roles: [role],
  clinics,
  ...(provider && { provider }),
});
