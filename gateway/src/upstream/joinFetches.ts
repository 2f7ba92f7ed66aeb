import type { RequestContext } from '#gateway/requestContext.ts';
import type { JoinedTexts } from './joinedTexts.ts';
import { type Answer, joinVariables, type Part, splitAnswer } from './joinQueries.ts';

/** Asks a subgraph. Null where it does not answer. */
export type Ask = (part: Part, context: RequestContext) => Promise<Answer | null>;

type Waiting = { part: Part; resolve: (answer: Answer | null) => void; reject: (error: unknown) => void };

/** Joins the queries that one operation has for a subgraph at the same time into one request. */
export function joinFetches(ask: Ask, joined: JoinedTexts): Ask {
  const waiting = new Map<RequestContext, Waiting[]>();

  const askTogether = async (parts: readonly Part[], context: RequestContext): Promise<(Answer | null)[]> => {
    const [only] = parts;
    if (only && parts.length === 1) return [await ask(only, context)];
    const query = joined(parts.map((part) => part.query));
    const variables = joinVariables(parts.map((part) => part.variables));
    const answer = await ask({ query, variables }, context);
    if (answer?.data) return splitAnswer(answer, parts.length);
    // One part's failure took the others' answers with it: each is asked on its own.
    return answer ? await Promise.all(parts.map((part) => ask(part, context))) : parts.map(() => null);
  };

  const send = (context: RequestContext): void => {
    const sent = waiting.get(context) ?? [];
    waiting.delete(context);
    askTogether(
      sent.map(({ part }) => part),
      context,
    ).then(
      (answers) => sent.forEach(({ resolve }, n) => resolve(answers[n] ?? null)),
      (error: unknown) => sent.forEach(({ reject }) => reject(error)),
    );
  };

  return (part, context) => {
    if (!/^(query\b|\{)/.test(part.query)) return ask(part, context);
    return new Promise((resolve, reject) => {
      const others = waiting.get(context) ?? [];
      // The parts that a plan has side by side are asked for in one turn.
      if (others.length === 0) queueMicrotask(() => send(context));
      waiting.set(context, [...others, { part, resolve, reject }]);
    });
  };
}
