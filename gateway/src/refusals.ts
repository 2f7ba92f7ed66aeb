import type { AccessRule } from '@tidbok/kit/graphql/access.ts';
import type { Identity } from '@tidbok/kit/identity/identity.ts';
import { GraphQLError } from 'graphql';

// What the gateway itself refuses an operation with. `http.status` is taken away before an error is sent.

/** Refuses a request: `code` says why to programs, `message` to people. */
export const refusal = (code: string, message: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } });

/** The caller may not use a field. */
export const accessError = ({ coordinate }: AccessRule, { subject }: Identity): GraphQLError =>
  subject === null
    ? refusal('UNAUTHENTICATED', `${coordinate} needs an access token.`, 401)
    : refusal('FORBIDDEN', `You may not use ${coordinate}.`, 403);

/** A token was sent and cannot be believed. Never taken for no token: the caller thinks to be someone. */
export const badToken = (why: string): GraphQLError => refusal('UNAUTHENTICATED', why, 401);

/** One operation asks for too much at once. */
export const tooCostly = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(
    `This operation may cost ${cost}, and one may cost ${limit}. Ask for less at once: fewer items of its lists, fewer days, or fewer fields of them.`,
    { extensions: { code: 'OPERATION_TOO_COMPLEX', cost, limit, http: { status: 400 } } },
  );

export const tokenExpired = (): GraphQLError =>
  refusal('TOKEN_EXPIRED', 'The access token has expired. Connect again with a new one.', 401);

/** What this needs does not answer; the same request may do later. */
export const unavailable = (message: string): GraphQLError => refusal('UNAVAILABLE', message, 503);
