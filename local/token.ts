import { parseArgs } from 'node:util';
import { readLocalConfig } from './config.ts';
import { commandLineClient, localUser, localUsers, userGrant } from './issuer/users.ts';
import { Refusal } from './refusal.ts';

const usage = `usage: npm run token -- --role <${[...new Set(localUsers.map(({ role }) => role))].join('|')}> [--user <id>] [--lifetime <seconds>] [--issuer <address>]
users: ${localUsers.map(({ id }) => id).join(', ')}`;

/**
 * Gets an access token of a ready user from the local issuer.
 *
 * @param options.role patient, clinician, desk, admin or partner
 * @param options.user another than the role's first, such as `patient-bo`
 * @param options.lifetime in seconds, an hour when left out
 * @throws {Refusal} where there is no such user, or no issuer answers
 */
export async function issueToken(options: {
  issuerUrl: string;
  role: string;
  user?: string;
  lifetime?: number;
}): Promise<string> {
  const { issuerUrl, role, lifetime } = options;
  const user = options.user ? localUser(options.user) : localUsers.find((one) => one.role === role);
  if (user?.role !== role)
    throw new Refusal(`There is no ${[role, options.user].filter(Boolean).join(' called ')}.\n${usage}`);
  const form = new URLSearchParams({ grant_type: userGrant, client_id: commandLineClient, user: user.id });
  if (lifetime !== undefined) form.set('lifetime', String(lifetime));
  const answer = await fetch(`${issuerUrl}/token`, {
    method: 'POST',
    body: form,
    signal: AbortSignal.timeout(5_000),
  }).catch((error: unknown) => {
    throw new Refusal(
      `No issuer answers at ${issuerUrl}. Is the platform running? Start it with: npm start`,
      { cause: error },
    );
  });
  const { access_token: token, error_description: why } = (await answer.json()) as Record<
    string,
    string | undefined
  >;
  if (!token) throw new Refusal(`The issuer refused: ${why ?? answer.status}`);
  return token;
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({
      options: {
        role: { type: 'string' },
        user: { type: 'string' },
        lifetime: { type: 'string' },
        issuer: { type: 'string', default: `http://127.0.0.1:${(readLocalConfig().portBase ?? 4000) + 10}` },
      },
    });
    const role = values.role ?? localUser(values.user)?.role;
    if (!role) throw new Refusal(usage);
    const token = await issueToken({
      issuerUrl: values.issuer,
      role,
      ...(values.user && { user: values.user }),
      ...(values.lifetime && { lifetime: Number(values.lifetime) }),
    });
    console.log(token);
  } catch (error) {
    console.error(error instanceof Refusal || error instanceof TypeError ? error.message : error);
    process.exitCode = 1;
  }
}
