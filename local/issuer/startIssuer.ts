import type { Routes } from '@tidbok/kit/http.ts';
import type { Logger } from '@tidbok/kit/telemetry/log.ts';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IssuerKeys } from './issuerKeys.ts';
import { loginPage } from './loginPage.ts';
import { localProvider } from './provider.ts';

/** Starts the local issuer: its own routes, the login page, and OpenID Connect at all other paths. */
export async function startIssuer(options: {
  host: string;
  port: number;
  issuer: string;
  audience: string;
  keys: IssuerKeys;
  routes: Routes;
  log: Logger;
}): Promise<{ port: number; close(): Promise<void> }> {
  const { host, port, issuer, audience, keys, routes, log } = options;
  const provider = localProvider({ issuer, audience, keys });
  provider.on('server_error', (_, error) => log.error({ err: error }, 'the issuer failed'));
  const login = loginPage(provider);
  const openId = provider.callback();
  const server = createServer((request, response) => {
    const path = request.url?.split('?', 1)[0] ?? '/';
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (route) route(request, response);
    else if (path.startsWith('/login/')) login(request, response);
    else openId(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
