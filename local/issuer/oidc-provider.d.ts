// The part of oidc-provider that the local issuer uses: the package brings no types.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export interface Client {
    clientId: string;
  }

  export interface Token {
    accountId?: string;
    clientId: string;
    resourceServer: unknown;
    expiration: number;
    tokenType: string;
    save(): Promise<string>;
  }

  export interface Grant {
    addOIDCScope(scope: string): void;
    addResourceScope(resource: string, scope: string): void;
    save(): Promise<string>;
  }

  export interface RequestContext {
    body: unknown;
    oidc: {
      client: Client;
      params: Record<string, string | undefined>;
      session: { accountId: string };
      provider: Provider;
    };
  }

  export interface Interaction {
    uid: string;
    prompt: { name: string };
  }

  export class Provider {
    constructor(issuer: string, configuration: object);
    AccessToken: new (of: {
      client: Client;
      accountId: string;
      grantId?: string;
      expiresIn: number;
      gty: string;
    }) => Token;
    Grant: new (of: { clientId: string; accountId: string }) => Grant;
    ResourceServer: new (identifier: string, of: object) => unknown;
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    registerGrantType(
      name: string,
      handler: (ctx: RequestContext) => Promise<void>,
      parameters: readonly string[],
    ): void;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
    on(event: string, listener: (ctx: unknown, error: Error) => void): void;
  }

  export namespace errors {
    class InvalidRequest extends Error {
      constructor(description: string);
    }
  }
}
