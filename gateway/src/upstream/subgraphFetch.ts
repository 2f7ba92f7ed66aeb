import type { GraphQLDataSource } from '@apollo/gateway';
import { identityHeader } from '@tidbok/kit/identity/signedIdentity.ts';
import { postJson } from '@tidbok/kit/postJson.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { injectTrace, withSpan } from '@tidbok/kit/telemetry/spans.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { Agent } from 'node:http';
import type { RequestContext } from '#gateway/requestContext.ts';
import { type Ask, joinFetches } from './joinFetches.ts';
import type { JoinedTexts } from './joinedTexts.ts';
import type { Answer } from './joinQueries.ts';

/**
 * Fetches the parts of plans from one subgraph over kept connections, those that an operation needs at the same time in one request.
 * Where the subgraph does not answer in GraphQL, its part is missing from the answer, with the error UNAVAILABLE; its fields are
 * nullable across the edge, so the rest stands.
 */
export function subgraphFetch(options: {
  name: string;
  url: string;
  agent: Agent;
  timeoutMs: number;
  joined: JoinedTexts;
  log: Logger;
}): GraphQLDataSource<RequestContext> {
  const { name, agent, timeoutMs, log } = options;
  const { hostname, port, pathname: path } = new URL(options.url);
  const to = { hostname, port, path };
  const spanName = `fetch ${name}`;

  const ask: Ask = ({ query, variables }, context) =>
    withSpan(spanName, { kind: 'client' }, async () => {
      try {
        const headers = injectTrace({ [identityHeader]: await context.signed() });
        const body = JSON.stringify({ query, variables });
        const repeatable = !query.startsWith('mutation');
        const text = await postJson({ to, agent, timeoutMs, headers, body, repeatable });
        const { data, errors } = JSON.parse(text) as Answer;
        if (data === undefined && !errors) throw new Error('neither data nor errors');
        return { data: data ?? null, ...(errors && { errors }) };
      } catch (error) {
        log.error({ err: error, subgraph: name }, 'a subgraph does not answer');
        return null;
      }
    });
  const askJoined = joinFetches(ask, options.joined);

  return {
    async process({ request, context }) {
      const part = { query: request.query ?? '', variables: request.variables ?? {} };
      const answer = await askJoined(part, context as RequestContext);
      return answer ?? { data: null, errors: [missing] };
    },
  };
}

const missing: GraphQLFormattedError = {
  message: 'A part of the platform does not answer.',
  extensions: { code: 'UNAVAILABLE' },
};
