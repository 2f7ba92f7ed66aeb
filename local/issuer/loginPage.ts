import type { Provider } from 'oidc-provider';
import type { RequestListener } from 'node:http';
import { localUser, localUsers, partnerClient } from './users.ts';

/** The login page: whoever is chosen is logged in. `GET` shows it, `POST` with `?user=` chooses. */
export function loginPage(provider: Provider): RequestListener {
  return (request, response) => {
    const answer = async (): Promise<void> => {
      const { uid, prompt } = await provider.interactionDetails(request, response);
      // A native client's user must be asked for a consent too; whoever logs in here has agreed.
      if (prompt.name === 'consent')
        return await provider.interactionFinished(request, response, { consent: {} });
      if (request.method !== 'POST') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page(uid));
        return;
      }
      const user = localUser(
        new URL(request.url ?? '/', 'http://local').searchParams.get('user') ?? undefined,
      );
      const result = user ? { login: { accountId: user.id } } : { error: 'access_denied' };
      await provider.interactionFinished(request, response, result);
    };
    answer().catch(() =>
      response.writeHead(400).end('This login is over. Begin again in the application.\n'),
    );
  };
}

const page = (uid: string): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Log in to Tidbok (local)</title>
  <style>body { font: 1.1rem system-ui; max-width: 24rem; margin: 4rem auto } button { font: inherit; width: 100%; padding: .6rem; margin: .3rem 0 }</style>
  <h1>Who are you?</h1>
  <form method="post">
${localUsers
  .filter(({ id }) => id !== partnerClient.id)
  .map(
    ({ id, role }) =>
      `    <button formaction="/login/${encodeURIComponent(uid)}?user=${id}">${id} (${role})</button>`,
  )
  .join('\n')}
  </form>
</html>
`;
