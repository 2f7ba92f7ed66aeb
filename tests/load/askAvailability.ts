import { anonymous } from '@tidbok/kit/identity/identity.ts';
import { identityHeader, identitySigner } from '@tidbok/kit/identity/signedIdentity.ts';
import type { Platform } from '../../local/platform.ts';

/** Asks the availability subgraph itself, as the gateway does for someone who has not signed in. */
export function askAvailability(
  platform: Platform,
): <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data> {
  const key = platform.secrets.identityKeys['gateway'];
  if (!key) throw new Error('no signing key');
  const sign = identitySigner(key);
  return async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
    const response = await fetch(`${platform.origin('availability')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [identityHeader]: await sign(anonymous) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  };
}
