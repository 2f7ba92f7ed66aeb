/** A GraphQL document with the types of its result and variables: one of this package's, or one that your codegen made. */
export interface Document<Result, Variables> {
  toString(): string;
  // How TypedDocumentNode and TypedDocumentString carry their types.
  __apiType?: (variables: Variables) => Result;
}

export type ClientOptions = {
  /** The gateway: `https://api.example/graphql`. Subscriptions use the same address with ws or wss. */
  readonly url: string;
  /** The access token to send, asked for anew with each request and each connection. Null or absent: without one. */
  readonly token?: () => string | null | Promise<string | null>;
  /** Another fetch than the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Another WebSocket than the platform's own. */
  readonly webSocket?: unknown;
};

export type Connection = {
  readonly url: string;
  readonly token: () => string | null | Promise<string | null>;
  readonly fetch: typeof globalThis.fetch;
};
