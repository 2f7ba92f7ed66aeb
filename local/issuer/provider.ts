import { Provider, type RequestContext, type Token } from 'oidc-provider';
import type { IssuerKeys } from './issuerKeys.ts';
import { tokenForUser } from './tokenForUser.ts';
import { claimsOf, commandLineClient, localUser, partnerClient, userGrant } from './users.ts';

const hour = 3_600;

/**
 * An OpenID Connect provider for local work. Browsers log in with the authorization code flow and PKCE (client `tidbok-app`), the
 * partner's application has its credentials, and the command line gets a token of any ready user without a password. Access
 * tokens are JWTs for the one API there is.
 */
export function localProvider(options: { issuer: string; audience: string; keys: IssuerKeys }): Provider {
  const { issuer, audience, keys } = options;
  const api = {
    scope: 'api',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: hour,
    jwt: { sign: { alg: 'RS256' } },
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tidbok-app',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        // A loopback address without a port stands for it with any (RFC 8252, section 7.3).
        redirect_uris: ['http://127.0.0.1/callback', 'http://localhost/callback'],
      },
      {
        client_id: partnerClient.id,
        client_secret: partnerClient.secret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      },
      {
        client_id: commandLineClient,
        token_endpoint_auth_method: 'none',
        grant_types: [userGrant],
        response_types: [],
        redirect_uris: [],
      },
    ],
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => api,
      },
    },
    scopes: ['openid', 'offline_access', 'api'],
    ttl: {
      AccessToken: hour,
      ClientCredentials: hour,
      Grant: 14 * 24 * hour,
      Session: 24 * hour,
      Interaction: hour,
      IdToken: hour,
    },
    findAccount: (_: unknown, id: string) =>
      localUser(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined,
    extraTokenClaims: (_: unknown, { accountId, clientId }: Token) => {
      const user = localUser(accountId ?? clientId);
      return user && claimsOf(user);
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/login/${uid}` },
    // Whoever logs in has agreed: nobody is asked for a consent.
    loadExistingGrant: async (ctx: RequestContext) => {
      const { client, session } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid offline_access api');
      grant.addResourceScope(audience, 'api');
      await grant.save();
      return grant;
    },
    clientBasedCORS: () => true,
    renderError: (ctx: RequestContext, { error, error_description }: Record<string, string>) => {
      ctx.body = `${error}: ${error_description}\n`;
    },
  });
  provider.registerGrantType(userGrant, tokenForUser(provider, { audience, api }), ['user', 'lifetime']);
  return provider;
}
