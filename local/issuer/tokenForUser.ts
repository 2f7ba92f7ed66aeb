import { errors, type Provider, type RequestContext } from 'oidc-provider';
import { localUser, userGrant } from './users.ts';

const longest = 24 * 3_600;

/** Answers `user=patient-ada&lifetime=60` (seconds, an hour when left out) with an access token. */
export const tokenForUser =
  (provider: Provider, { audience, api }: { audience: string; api: { accessTokenTTL: number } }) =>
  async (ctx: RequestContext): Promise<void> => {
    const { client, params } = ctx.oidc;
    const user = localUser(params['user']);
    if (!user) throw new errors.InvalidRequest(`There is no user ${params['user']}.`);
    const expiresIn = Number(params['lifetime'] ?? api.accessTokenTTL);
    if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > longest) {
      throw new errors.InvalidRequest(`The lifetime must be 1 to ${longest} seconds.`);
    }
    const token = new provider.AccessToken({ client, accountId: user.id, expiresIn, gty: userGrant });
    token.resourceServer = new provider.ResourceServer(audience, api);
    ctx.body = {
      access_token: await token.save(),
      expires_in: token.expiration,
      token_type: token.tokenType,
    };
  };
