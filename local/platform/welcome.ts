import { relative } from 'node:path';
import type { Platform } from '../platform.ts';
import { issueToken } from '../token.ts';

/** What to do next, with addresses and a token that work as they stand. */
export async function welcome(platform: Platform, dataDir: string): Promise<string> {
  const gateway = platform.origin('gateway');
  const token = await issueToken({ issuerUrl: platform.origin('issuer'), role: 'patient' });
  const body = JSON.stringify({
    query: '{ providers(first: 3) { edges { node { name clinic { name } } } } }',
  });
  return `
Tidbok is running.
  GraphQL         ${gateway}/graphql   (in a browser: the explorer)
  Subscriptions   ${gateway.replace('http', 'ws')}/graphql   (graphql-ws)
  Tokens from     ${platform.origin('issuer')}
  Card payments   ${platform.origin('stripe')}   (simulated; an invoice carries the address of its page)
  Logs            ${relative(process.cwd(), dataDir) || '.'}/logs

A patient's token:
  export TOKEN=${token}
Try it:
  curl ${gateway}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' -d '${body}'

Ctrl-C stops everything.`;
}
