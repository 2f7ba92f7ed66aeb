import type { Identity } from '@tidbok/kit/identity/identity.ts';
import type { Authenticate } from './identity/accessTokens.ts';
import type { Caller, RequestContext, Span } from './requestContext.ts';

/** The context of one operation of whoever the `Authorization` header names. @throws what `Authenticate` throws */
export type ContextOf = (authorization: string | undefined, span: Span) => Promise<RequestContext>;

export type ContextOfCaller = (caller: Caller, span: Span) => RequestContext;

/** How the contexts of operations are made. */
export function contexts(parts: {
  authenticate: Authenticate;
  sign: (identity: Identity) => Promise<string>;
}): {
  contextOf: ContextOf;
  contextOfCaller: ContextOfCaller;
} {
  const contextOfCaller: ContextOfCaller = (caller, span) => ({
    caller,
    span,
    signed: () => parts.sign(caller.identity),
  });
  return {
    contextOfCaller,
    contextOf: async (authorization, span) => contextOfCaller(await parts.authenticate(authorization), span),
  };
}
