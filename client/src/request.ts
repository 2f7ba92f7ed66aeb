import { type AnswerError, networkError, TidbokError } from './errors.ts';
import type { Connection, Document } from './options.ts';

type Answer<Result> = { data?: Result | null; errors?: readonly AnswerError[] };

/** Sends one query or mutation over HTTP. See `TidbokClient.request`. */
export async function request<Result, Variables>(
  { url, token, fetch }: Connection,
  document: Document<Result, Variables>,
  variables: Variables,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const bearer = await token();
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
  };
  const answer = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal ? { signal } : {}),
  })
    .then(async (response) => (await response.json()) as Answer<Result>)
    .catch((error: unknown) => {
      // The caller's own abort is theirs to handle, as with fetch.
      if (signal?.aborted) throw signal.reason;
      throw networkError(`${url} was not reached, or did not answer in GraphQL`, error);
    });
  if (answer.errors) throw new TidbokError(answer.errors, answer.data);
  if (!answer.data) throw networkError(`${url} answered without data`);
  return answer.data;
}
