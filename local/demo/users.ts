import { createTidbokClient, type TidbokClient } from '../../client/src/index.ts';
import { issueToken } from '../token.ts';

/** The two patients of the story, each with a client and a token of their own. */
export function demoUsers(
  url: string,
  issuerUrl: string,
): { ada: TidbokClient; bo: TidbokClient; leave(): Promise<void> } {
  const clientOf = (user: string): TidbokClient => {
    let token: Promise<string> | undefined;
    return createTidbokClient({
      url,
      token: () => (token ??= issueToken({ issuerUrl, role: 'patient', user })),
    });
  };
  const ada = clientOf('patient-ada');
  const bo = clientOf('patient-bo');
  return { ada, bo, leave: async () => void (await Promise.all([ada.dispose(), bo.dispose()])) };
}
