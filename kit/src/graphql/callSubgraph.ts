import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import { Agent } from 'node:http';
import { Unavailable } from '#kit/failures.ts';
import { identityHeader } from '#kit/identity/signedIdentity.ts';
import { postJson } from '#kit/postJson.ts';
import { injectTrace, withSpan } from '#kit/telemetry/spans.ts';

/** Asks another subgraph, as this service itself. */
export type SubgraphCaller = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/**
 * A caller of another subgraph.
 *
 * @param options.signed gives this service's own signed identity
 * @throws {Unavailable} where it does not answer in time, or answers with errors: whether it did what it was asked is then
 *   not known, so ask only for what may be repeated
 */
export function subgraphCaller(options: {
  name: string;
  url: string;
  signed: () => Promise<string>;
  timeoutMs?: number;
}): SubgraphCaller {
  const { hostname, port, pathname: path } = new URL(options.url);
  const to = { hostname, port, path };
  const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 64 });
  const texts = new WeakMap<object, string>();
  const textOf = (document: DocumentNode): string => {
    let text = texts.get(document);
    if (!text) texts.set(document, (text = print(document)));
    return text;
  };
  return (document, variables) =>
    withSpan(`call ${options.name}`, { kind: 'client' }, async () => {
      try {
        const headers = injectTrace({ [identityHeader]: await options.signed() });
        const body = JSON.stringify({ query: textOf(document), variables });
        const timeoutMs = options.timeoutMs ?? 5_000;
        const text = await postJson({ to, agent, timeoutMs, headers, body, repeatable: true });
        const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string }[] };
        if (errors || !data)
          throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'neither data nor errors');
        return data as never;
      } catch (error) {
        throw new Unavailable(`${options.name} does not answer`, { cause: error });
      }
    });
}
