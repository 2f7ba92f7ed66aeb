import { buildSubgraphSchema } from '@apollo/subgraph';
import { getOperationAST, GraphQLError, type GraphQLSchema, type OperationTypeNode, parse } from 'graphql';
import { type AccessRules, firstRefused, readAccessRules } from './access.ts';
import { documentCache } from './documents.ts';
import type { SubscriptionArgs } from './eventsOf.ts';
import { errorMask } from './maskErrors.ts';
import { scalars } from './scalars.ts';
import type { Identity } from '#kit/identity/identity.ts';
import { UntrustedIdentity } from '#kit/identity/signedIdentity.ts';
import type { Logger } from '#kit/telemetry/log.ts';

/** Resolvers by type and field, as codegen types them. */
export type Resolvers = Parameters<typeof buildSubgraphSchema>[0] extends infer Input
  ? Input extends readonly (infer Module)[]
    ? Extract<Module, { resolvers?: unknown }>['resolvers']
    : never
  : never;

export type Subgraph = {
  schema: GraphQLSchema;
  /** What to execute for a request, or why not to. */
  prepare(
    request: GraphQLRequest,
    signedIdentity: string | undefined,
  ): Promise<Prepared | readonly GraphQLError[]>;
  maskError: ReturnType<typeof errorMask>;
};

/** What to execute, and what to call it. */
export type Prepared = SubscriptionArgs & { operation: OperationTypeNode; name: string };

export type GraphQLRequest = {
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
};

/**
 * A subgraph: its schema, and one door that believes nobody without a signed identity and enforces the access rules again.
 *
 * @throws {MissingAccessRule} where the SDL leaves something open
 */
export function subgraph(options: {
  sdl: string;
  resolvers: object;
  verify: (token: string) => Promise<Identity>;
  /** Made anew for each request: it holds the request's DataLoaders. */
  context: (identity: Identity) => object;
  log: Logger;
}): Subgraph {
  const typeDefs = parse(options.sdl);
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: { ...scalars, ...options.resolvers } as NonNullable<Resolvers> },
  ]);
  const rules: AccessRules = readAccessRules(typeDefs);
  const known = documentCache(schema, rules);

  return {
    schema,
    maskError: errorMask(options.log),
    async prepare(request, signedIdentity) {
      const identity = await options.verify(signedIdentity ?? '').catch((error: unknown) => {
        if (error instanceof UntrustedIdentity) return null;
        throw error;
      });
      if (!identity) return [refusal('UNTRUSTED', 'Only the platform itself may ask here.')];
      const entry = known(request.query);
      if ('errors' in entry) return entry.errors;
      const refused = firstRefused(entry.touched, identity);
      if (refused) return [refusal('FORBIDDEN', `You may not use ${refused.coordinate}.`)];
      const operation = getOperationAST(entry.document, request.operationName);
      if (!operation) return [refusal('OPERATION_UNKNOWN', 'Name one operation of the document.')];
      return {
        schema,
        operation: operation.operation,
        name: operation.name?.value ?? 'anonymous',
        document: entry.document,
        operationName: request.operationName,
        variableValues: request.variables,
        contextValue: options.context(identity),
        renewContext: () => options.context(identity),
      };
    },
  };
}

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
