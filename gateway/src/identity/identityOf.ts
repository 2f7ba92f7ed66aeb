import type { Identity, Role } from '@tidbok/kit/identity/identity.ts';
import type { JWTPayload } from 'jose';
import { z } from 'zod';

// SERVICE is not among them: no token from outside makes a service.
const roleOf: Readonly<Record<string, Role>> = {
  patient: 'PATIENT',
  clinician: 'CLINICIAN',
  desk: 'DESK',
  admin: 'ADMIN',
  partner: 'PARTNER',
};

const claims = z.object({
  sub: z
    .string()
    .min(1)
    .max(256)
    // How the platform's own services are called.
    .refine((subject) => !subject.startsWith('service:')),
  roles: z.array(z.string()).optional(),
  // Keycloak's place for them.
  realm_access: z.object({ roles: z.array(z.string()) }).optional(),
  clinics: z.array(z.string()).default([]),
  provider: z.string().nullish(),
});

/** The identity that a verified token's claims make. Roles that are not the platform's are left out. @throws {z.ZodError} */
export function identityOf(payload: JWTPayload): Identity {
  const { sub, roles, realm_access, clinics, provider } = claims.parse(payload);
  const named = roles ?? realm_access?.roles ?? [];
  const known = named.flatMap((name) => (Object.hasOwn(roleOf, name) ? [roleOf[name] as Role] : []));
  return { subject: sub, roles: ['ANYONE', ...known], clinics, provider: provider ?? null };
}
