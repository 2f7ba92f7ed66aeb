/** What a caller may be, as in the schema's `Role`. */
export type Role = 'ANYONE' | 'PATIENT' | 'CLINICIAN' | 'DESK' | 'ADMIN' | 'PARTNER' | 'SERVICE';

/** Who asks, as the gateway (or a service, for itself) has signed it. */
export type Identity = {
  /** The subject of the access token; `service:<name>` of a service; null of a caller without a token. */
  readonly subject: string | null;
  /** Always with ANYONE. */
  readonly roles: readonly Role[];
  /** The clinics that a desk or a clinician acts for. */
  readonly clinics: readonly string[];
  /** The provider that a clinician is, where known. */
  readonly provider: string | null;
};

export const anonymous: Identity = { subject: null, roles: ['ANYONE'], clinics: [], provider: null };

export const hasRole = (identity: Identity, ...roles: Role[]): boolean =>
  roles.some((role) => identity.roles.includes(role));

/** Whether the caller may act for this clinic: an admin for any, a desk or clinician for their own. */
export const actsForClinic = (identity: Identity, clinicId: string, ...roles: Role[]): boolean =>
  hasRole(identity, 'ADMIN') || (hasRole(identity, ...roles) && identity.clinics.includes(clinicId));
